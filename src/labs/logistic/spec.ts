import { defineSpec } from '#/runtime/spec.ts'

export default defineSpec({
  title: { ja: '○ と × を分ける', en: 'Tell ○ from ×' },
  goal: {
    ja: '買った人 ○ と買わなかった人 × を分ける直線を見つけ、○ である確率を平面に塗ります。',
    en: 'Find the line between buyers ○ and others ×, and paint the plane with the probability of ○.',
  },
  params: {
    data: {
      kind: 'choice',
      default: 'overlapping',
      options: {
        overlapping: { ja: '重なる二つの山', en: 'Overlapping' },
        separable: { ja: '直線で分けられる', en: 'Separable' },
        unbalanced: { ja: '○ が少ない', en: 'Unbalanced, few ○' },
        rings: { ja: '直線では分けられない', en: 'No line will do' },
      },
      applies: 'restart',
      label: { ja: 'データ', en: 'Data' },
    },
    learningRate: {
      kind: 'number',
      default: 1,
      min: 0.01,
      max: 20,
      scale: 'log',
      applies: 'live',
      label: { ja: '学習率 η', en: 'Learning rate η' },
      help: {
        ja: '勾配に沿って一度に動く大きさです。',
        en: 'How far one step moves along the gradient.',
      },
    },
    penalty: {
      kind: 'number',
      default: 0,
      min: 0,
      max: 1,
      applies: 'live',
      label: { ja: '正則化の強さ λ', en: 'Regularisation λ' },
      help: {
        ja: '損失に λ/2 (w₁² + w₂²) を足して、重みが大きくなりすぎるのを抑えます。',
        en: 'Adds λ/2 (w₁² + w₂²) to what is minimised, which keeps the weights small.',
      },
    },
    threshold: {
      kind: 'number',
      default: 0.5,
      min: 0.01,
      max: 0.99,
      applies: 'live',
      label: { ja: '閾値 τ', en: 'Threshold τ' },
      help: {
        ja: '○ の確率 p がこれ以上なら ○ と判定します。学習には影響しません。',
        en: 'Says ○ where p is at least this. It does not change what is learned.',
      },
    },
    newton: {
      kind: 'flag',
      default: false,
      applies: 'live',
      label: { ja: 'ニュートン法の答えを重ねる', en: 'Overlay Newton’s answer' },
    },
    losses: {
      kind: 'choice',
      default: 'ring',
      options: {
        ring: { ja: '輪の大きさ', en: 'Rings' },
        size: { ja: '記号の大きさ', en: 'Size of the mark' },
        none: { ja: 'なし', en: 'None' },
      },
      applies: 'live',
      label: { ja: '点ごとの損失の描き方', en: 'Draw each point’s loss as' },
    },
    standardise: {
      kind: 'flag',
      default: false,
      applies: 'restart',
      label: { ja: 'データを標準化して学習する', en: 'Train on standardised data' },
      help: {
        ja: 'x と y を平均 0、標準偏差 1 に直して学習します。重みは元の単位で示します。',
        en: 'x and y are brought to mean 0 and standard deviation 1; weights are shown in the original units.',
      },
    },
    count: {
      kind: 'number',
      default: 100,
      min: 2,
      max: 500,
      integer: true,
      applies: 'restart',
      label: { ja: '点の数', en: 'Number of points' },
    },
    points: {
      kind: 'table',
      default: null,
      columns: [
        { ja: 'x', en: 'x' },
        { ja: 'y', en: 'y' },
        { ja: 'クラス（○ は 1、× は 0）', en: 'class (1 for ○, 0 for ×)' },
      ],
      minRows: 1,
      maxRows: 1000,
      withOwnData: { standardise: true },
      applies: 'live',
      label: { ja: 'データの点', en: 'Data points' },
    },
  },
  metrics: {
    loss: {
      label: { ja: '交差エントロピー', en: 'Cross-entropy' },
      symbol: 'L',
      better: 'lower',
      scale: 'log',
      chart: 'loss',
    },
    accuracy: { label: { ja: '正解率', en: 'Accuracy' }, better: 'higher', chart: 'scores' },
    precision: { label: { ja: '適合率', en: 'Precision' }, better: 'higher', chart: 'scores' },
    recall: { label: { ja: '再現率', en: 'Recall' }, better: 'higher', chart: 'scores' },
    auc: {
      label: { ja: 'ROC 曲線の下の面積', en: 'Area under the ROC curve' },
      symbol: 'AUC',
      better: 'higher',
    },
    length: { label: { ja: '重みの大きさ', en: 'Length of the weights' }, symbol: '‖w‖' },
    gap: {
      label: { ja: 'ニュートン法の答えとの相対距離', en: 'Distance to Newton’s answer' },
      better: 'lower',
      scale: 'log',
      chart: 'gap',
    },
  },
  // few ○ flatten the loss: only here are the unbalanced data, too, level with Newton’s answer
  steps: 500,
  pace: 30,
  suspects: ['learningRate', 'penalty', 'standardise', 'points'],
  explain: { diverged: 'logistic-regression#learning-rate', stuck: 'logistic-regression#separable' },
})
