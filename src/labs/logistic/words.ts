import type { Text } from '#/base/language.ts'
import type { NoAnswer } from './newton.ts'

/** What the picture says. */
export const words = {
  plane: { ja: '平面と境界', en: 'The plane and the boundary' },
  scores: { ja: '判定の成績', en: 'How well it decides' },
  circle: { ja: '○ 買った（クラス 1）', en: '○ bought (class 1)' },
  cross: { ja: '× 買わなかった（クラス 0）', en: '× did not (class 0)' },
  boundary: { ja: '境界 f(x, y) = 0', en: 'Boundary f(x, y) = 0' },
  decision: { ja: '判定の境目 p = τ', en: 'Where p = τ' },
  best: { ja: 'ニュートン法の境界', en: 'Newton’s boundary' },
  ring: { ja: 'その点の損失（面積）', en: 'The point’s loss (area)' },
  shading: { ja: '○ である確率 p', en: 'Probability of ○, p' },
  x: { ja: 'x（滞在時間）', en: 'x (time spent)' },
  y: { ja: 'y（見た商品の数）', en: 'y (items viewed)' },
  loss: { ja: '損失 L', en: 'Loss L' },
  threshold: { ja: '閾値', en: 'Threshold' },
  really: { ja: '実際', en: 'Truth' },
  said: { ja: '判定', en: 'Said' },
  saidCircle: { ja: '○ と判定', en: 'Said ○' },
  saidCross: { ja: '× と判定', en: 'Said ×' },
  isCircle: { ja: '実際は ○', en: 'Truly ○' },
  isCross: { ja: '実際は ×', en: 'Truly ×' },
  matrix: { ja: '混同行列', en: 'Confusion matrix' },
  accuracy: { ja: '正解率', en: 'Accuracy' },
  precision: { ja: '適合率', en: 'Precision' },
  recall: { ja: '再現率', en: 'Recall' },
  roc: { ja: 'ROC 曲線', en: 'ROC curve' },
  fallOut: { ja: '偽陽性率', en: 'False positive rate' },
  found: { ja: '真陽性率（再現率）', en: 'True positive rate (recall)' },
  here: { ja: 'いまの閾値', en: 'This threshold' },
  chance: { ja: 'でたらめな判定', en: 'Guessing' },
  noRoc: {
    ja: '○ と × の両方がないと、ROC 曲線は描けません。',
    en: 'An ROC curve needs both ○ and ×.',
  },
  odd: {
    ja: 'クラスに 0 と 1 以外の数があります。0.5 より大きければ 1（○）、そうでなければ 0（×）として扱います。',
    en: 'Some classes are neither 0 nor 1. Above 0.5 they count as 1 (○), else as 0 (×).',
  },
  addCircle: { ja: '○ を追加', en: 'Add ○' },
  addCross: { ja: '× を追加', en: 'Add ×' },
  flip: { ja: '○ と × を入れ替え', en: 'Switch ○ and ×' },
  hint: {
    ja: '点はドラッグで移動、空いた所はダブルクリック（タップ）で、最後に追加した記号の点を置けます。',
    en: 'Drag a point to move it; double-click or double-tap empty ground to place one like the last you added.',
  },
  keys: {
    ja: '矢印キーで移動（Shift で大きく）、PageUp・PageDown で左右の点へ、Enter で追加、O と X で記号を変更、Delete で削除。',
    en: 'Arrow keys move it (Shift: farther), Page Up and Page Down go to its neighbours, Enter adds, O and X change its mark, Delete removes.',
  },
  data: { ja: 'データの点', en: 'Data points' },
  class: { ja: '○ / ×', en: '○ / ×' },
  probability: { ja: '確率 p', en: 'Probability p' },
} as const satisfies Record<string, Text>

/** Why there is no best model to compare with. */
export const whyNone: Readonly<Record<NoAnswer, Text>> = {
  oneClass: {
    ja: '片方のクラスしかありません。b がどこまでも動き続け、最もよい境界はありません。○ と × の両方を置いてください。',
    en: 'Only one class is here, so b drifts for ever and there is no best boundary. Place both ○ and ×.',
  },
  separable: {
    ja: '直線で完全に分けられるので、重みはどこまでも大きくなり、最もよい重みがありません。正則化 λ を 0 より大きくすると決まります。',
    en: 'A line separates the data perfectly, so the weights grow for ever and none are best. A regularisation λ above 0 settles it.',
  },
  free: {
    ja: '点が一直線に並ぶなどして、最もよい重みが一つに決まりません。正則化 λ を 0 より大きくすると決まります。',
    en: 'The points leave a direction free (they lie on one line, say), so no single answer is best. A regularisation λ above 0 settles it.',
  },
}
