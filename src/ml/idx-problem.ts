import type { Text } from '#/base/language.ts'

/** What was asked for, as a reader knows it. */
export type IdxKind = 'images' | 'labels'

const file = {
  images: { ja: '画像のファイル', en: 'The image file' },
  labels: { ja: 'ラベルのファイル', en: 'The label file' },
} as const satisfies Record<IdxKind, Text>

const usual = { images: 'train-images-idx3-ubyte', labels: 'train-labels-idx1-ubyte' }

/** What can be wrong with IDX files, in words. */
export const idxProblem = {
  tooLarge: (kind: IdxKind, mostMegabytes: number): Text => ({
    ja: `${file[kind].ja}が大きすぎます。展開して ${mostMegabytes} MB までのものを選んでください。`,
    en: `${file[kind].en} is too large; unpacked, up to ${mostMegabytes} MB can be read.`,
  }),
  brokenGzip: (kind: IdxKind): Text => ({
    ja: `${file[kind].ja}（gzip）を展開できません。途中で切れているか、壊れています。`,
    en: `${file[kind].en} cannot be unpacked: its gzip data is cut off or damaged.`,
  }),
  notIdx: (kind: IdxKind): Text => ({
    ja: `${file[kind].ja}が IDX 形式ではありません。MNIST の ${usual[kind]} のようなファイルを選んでください。`,
    en: `${file[kind].en} is not an IDX file; choose one like MNIST’s ${usual[kind]}.`,
  }),
  otherKind: (kind: IdxKind): Text =>
    kind === 'images'
      ? {
          ja: '画像のファイルとして選ばれたのはラベルのファイルです。選び直してください。',
          en: 'The file chosen for the images holds labels; choose the image file instead.',
        }
      : {
          ja: 'ラベルのファイルとして選ばれたのは画像のファイルです。選び直してください。',
          en: 'The file chosen for the labels holds images; choose the label file instead.',
        },
  notBytes: (kind: IdxKind, type: number): Text => ({
    ja: `${file[kind].ja}の値の型（0x${hex(type)}）は読めません。1 バイトの整数（0x08）だけに対応しています。`,
    en: `${file[kind].en} holds values of type 0x${hex(type)}; only unsigned bytes (0x08) can be read.`,
  }),
  dimensions: (kind: IdxKind, found: number, expected: number): Text => ({
    ja: `${file[kind].ja}のデータは ${found} 次元です。${expected} 次元のものを選んでください。`,
    en: `${file[kind].en} has ${found} ${found === 1 ? 'dimension' : 'dimensions'}; ${expected} expected.`,
  }),
  pictureSize: (height: number, width: number): Text => ({
    ja: `画像の大きさが縦 ${height} × 横 ${width} です。28 × 28 のものだけを読めます。`,
    en: `The images are ${height} pixels high and ${width} wide; only 28 × 28 can be read.`,
  }),
  truncated: (kind: IdxKind, bytes: number, expected: number): Text => ({
    ja: `${file[kind].ja}が途中で切れています（${expected.toLocaleString('en')} バイトのうち ${bytes.toLocaleString('en')} バイト）。`,
    en: `${file[kind].en} is cut off: ${bytes.toLocaleString('en')} of ${expected.toLocaleString('en')} bytes.`,
  }),
  tooLong: (kind: IdxKind, bytes: number, expected: number): Text => ({
    ja: `${file[kind].ja}が、書かれている件数より長くなっています（${expected.toLocaleString('en')} バイトのはずが ${bytes.toLocaleString('en')} バイト）。`,
    en: `${file[kind].en} is longer than it says: ${bytes.toLocaleString('en')} bytes instead of ${expected.toLocaleString('en')}.`,
  }),
  empty: (kind: IdxKind): Text => ({
    ja: `${file[kind].ja}にデータが 1 件もありません。`,
    en: `${file[kind].en} holds nothing.`,
  }),
  counts: (images: number, labels: number): Text => ({
    ja: `画像は ${images.toLocaleString('en')} 枚、ラベルは ${labels.toLocaleString('en')} 個です。同じ数の組を選んでください。`,
    en: `Images: ${images.toLocaleString('en')}, labels: ${labels.toLocaleString('en')}; choose two files that belong together.`,
  }),
  label: (position: number, label: number): Text => ({
    ja: `${position.toLocaleString('en')} 番目のラベルが ${label} です。0〜9 だけを読めます。`,
    en: `Label ${position.toLocaleString('en')} is ${label}; only 0 to 9 can be read.`,
  }),
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
