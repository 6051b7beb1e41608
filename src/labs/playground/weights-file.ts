import type { Text } from '#/base/language.ts'
import { readSafetensors, type Weights } from '#/runtime/safetensors.ts'
import { mostLayers, mostUnits } from './layers.ts'
import { networkOf, shapesOf } from './network.ts'

/** A network that was read from a file, or why none could be. */
export type ReadNetwork =
  | { readonly ok: true; readonly layers: readonly number[]; readonly weights: Float32Array }
  | { readonly ok: false; readonly problem: Text }

/** Files larger than this are not the weights of a network that fits here. */
const mostBytes = 1_000_000

/** Reads a network with so many inputs from a safetensors file. */
export function readNetwork(file: Uint8Array, inputCount: number): ReadNetwork {
  if (file.length > mostBytes) return refuse(tooLarge)
  let weights: Weights
  try {
    weights = readSafetensors(file).weights
  } catch {
    return refuse(noFile)
  }
  const found = Object.keys(weights).length / 2
  const sizes = Array.from({ length: found }, (_, index) => weights[`w${index + 1}`]?.shape[1] ?? 0)
  const layers = sizes.slice(0, -1)
  if (
    sizes.at(-1) !== 1 ||
    layers.length > mostLayers ||
    layers.some((size) => size < 1 || size > mostUnits)
  ) {
    return refuse(otherNetwork)
  }
  const inputs = weights.w1!.shape[0]!
  if (inputs !== inputCount) return refuse(otherInputs(inputs, inputCount))
  const network = networkOf(inputCount, layers)
  const flat = new Float32Array(network.size)
  let at = 0
  for (const [name, shape] of Object.entries(shapesOf(network))) {
    const tensor = weights[name]
    if (tensor?.shape.join() !== shape.join()) return refuse(otherNetwork)
    flat.set(tensor.data, at)
    at += tensor.data.length
  }
  return flat.every(Number.isFinite) ? { ok: true, layers, weights: flat } : refuse(notFinite)
}

function refuse(problem: Text): ReadNetwork {
  return { ok: false, problem }
}

const tooLarge: Text = {
  ja: 'ファイルが大きすぎます（1 MB まで）。',
  en: 'The file is too large (1 MB at most).',
}
const noFile: Text = {
  ja: 'safetensors ファイルとして読めません。壊れているか、別の形式です。',
  en: 'This cannot be read as a safetensors file: it is broken or of another kind.',
}
const otherNetwork: Text = {
  ja: 'この実験室のネットワークではありません（w1, b1, w2, b2, … の順に層が並び、出力が 1 つのもの）。',
  en: 'This is no network of this lab’s: layers w1, b1, w2, b2, … with one output.',
}
const notFinite: Text = {
  ja: '重みに NaN か無限大が含まれています。',
  en: 'Some of the weights are NaN or infinite.',
}

function otherInputs(inFile: number, here: number): Text {
  return {
    ja: `ファイルのネットワークの入力は ${inFile} 個で、いま選んでいる入力は ${here} 個です。先に入力の数を合わせてください。`,
    en: `The file’s network has ${inFile} inputs, and ${here} are chosen here. Make them as many first.`,
  }
}
