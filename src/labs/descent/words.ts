import type { Text } from '#/base/language.ts'
import type { Place } from '#/ml/surfaces.ts'
import type { Along } from './slice.ts'

/** What the picture says. */
export const words = {
  map: { ja: '等高線の地図', en: 'Contour map' },
  relief: { ja: '立体図', en: 'Relief' },
  slice: { ja: '球 1 を通る断面', en: 'Slice through ball 1' },
  tangentLine: { ja: '球 1 での接線', en: 'Tangent at ball 1' },
  tangent: { ja: '接線の傾き', en: 'Slope of the tangent' },
  secant: { ja: '差分をとる 2 点を結ぶ直線', en: 'Line through the two points of the difference' },
  forward: { ja: '前進差分', en: 'Forward difference' },
  central: { ja: '中心差分', en: 'Central difference' },
  off: { ja: 'ずれ', en: 'off by' },
  next: { ja: '次の一歩で着く所', en: 'Where the next step leads' },
  editFormula: { ja: '式を書き換える', en: 'Change the formula' },
  hole: { ja: '式の値がない所', en: 'No value there' },
  noGround: {
    ja: 'この式は、図の範囲のどこでも値をもちません。0 での割り算や、負の数の平方根・対数になっていないか確かめてください。',
    en: 'This formula has no value anywhere in the picture: look for a division by 0, or the root or logarithm of a negative number.',
  },
  noInverse: {
    ja: 'ヘッセ行列に逆行列がないので、ニュートン法では進めない球があります。',
    en: 'The Hessian has no inverse at some ball, so Newton’s method cannot step from there.',
  },
  atBottom: { ja: '最寄りの底では', en: 'at the nearest bottom' },
  height: { ja: '高さ f', en: 'Height f' },
  start: { ja: '出発点', en: 'Start' },
  ball: { ja: '球（番号つき）', en: 'Ball, with its number' },
  bottom: { ja: 'いちばん低い所', en: 'Lowest place' },
  downhill: { ja: '下りの向き −∇f（長いほど急）', en: 'Downhill −∇f (longer: steeper)' },
  limit: { ja: '学習率の安定限界', en: 'Largest stable learning rate' },
  everywhere: { ja: 'どこでも同じ', en: 'everywhere' },
  here: { ja: '球 1 のいる所で', en: 'where ball 1 is' },
  first: { ja: '球 1', en: 'Ball 1' },
  none: { ja: 'なし', en: 'none' },
  newton: { ja: 'ニュートン法では', en: 'for Newton’s method' },
  isAbove: { ja: '学習率が安定限界を超えています', en: 'Learning rate above the stable limit' },
  outside: { ja: '図の外にいる球', en: 'Outside the picture: ball' },
  turn: { ja: '立体図を回す', en: 'Turn the relief' },
  add: { ja: '球を足す', en: 'Add a ball' },
  remove: { ja: '選んだ球を除く', en: 'Remove the chosen ball' },
  hint: {
    ja: '地図をクリック（タップ）すると、選んだ球の出発点がそこへ移ります。別の球を選ぶには、その出発点をクリックします。',
    en: 'Click or tap the map to start the chosen ball there; click another start to choose its ball.',
  },
  keys: {
    ja: '矢印キーで出発点を移動（Shift で大きく）、PageUp・PageDown で別の球へ。',
    en: 'Arrow keys move the start (Shift: farther); Page Up and Page Down go to another ball.',
  },
  numbersOf: { ja: '球の位置と高さ', en: 'Places and heights of the balls' },
} as const satisfies Record<string, Text>

/** Which balls have come to where the formula has no value. */
export function inHole(balls: readonly number[]): Text {
  return {
    ja: `球 ${balls.join('、')} は、式の値がない所に入って止まりました。0 での割り算や、負の数の平方根・対数では、高さも勾配も決まりません。`,
    en: `Stopped where the formula has no value: ball ${balls.join(', ')}. A division by 0, or the root or logarithm of a negative number, has neither height nor gradient.`,
  }
}

/** What the horizontal axis of a slice is. */
export function sliceAxis(along: Along, [x, y]: Place, format: (value: number) => string): Text {
  if (along === 'downhill') return { ja: '最も急に下る向きの距離', en: 'distance straight downhill' }
  const [axis, fixed] = along === 'x' ? ['x', `y = ${format(y)}`] : ['y', `x = ${format(x)}`]
  return { ja: `${axis}（${fixed} のまま）`, en: `${axis} (${fixed} kept)` }
}

/** “Start of ball 2 of 4”. */
export function startWords(index: number, count: number): Text {
  return { ja: `球 ${index + 1} の出発点（全 ${count} 個）`, en: `Start of ball ${index + 1} of ${count}` }
}
