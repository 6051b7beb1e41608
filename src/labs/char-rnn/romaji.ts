const rows: Readonly<Record<string, string>> = {
  あいうえお: 'a i u e o',
  かきくけこ: 'ka ki ku ke ko',
  さしすせそ: 'sa shi su se so',
  たちつてと: 'ta chi tsu te to',
  なにぬねの: 'na ni nu ne no',
  はひふへほ: 'ha hi fu he ho',
  まみむめも: 'ma mi mu me mo',
  やゆよ: 'ya yu yo',
  らりるれろ: 'ra ri ru re ro',
  わん: 'wa n',
  がぎぐげご: 'ga gi gu ge go',
  ざじずぜぞ: 'za ji zu ze zo',
  だぢづでど: 'da ji zu de do',
  ばびぶべぼ: 'ba bi bu be bo',
  ぱぴぷぺぽ: 'pa pi pu pe po',
}

const sounds = new Map(
  Object.entries(rows).flatMap(([kana, written]) => {
    const parts = written.split(' ')
    return [...kana].map((sign, index) => [sign, parts[index]!] as const)
  }),
)
const small: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }

/** Hiragana in Hepburn letters, long vowels written short as on road signs: とうきょう becomes tokyo. */
export function romaji(kana: string): string {
  let written = ''
  let isDoubled = false
  for (const sign of kana) {
    if (sign === 'っ') {
      isDoubled = true
      continue
    }
    const glide = small[sign]
    if (glide !== undefined) {
      const stem = written.slice(0, -1) // ki → k, shi → sh
      written = stem + (/(sh|ch|j)$/.test(stem) ? glide : `y${glide}`)
      continue
    }
    const sound = sounds.get(sign) ?? sign
    written += isDoubled ? (sound.startsWith('ch') ? 't' : sound[0]!) + sound : sound
    isDoubled = false
  }
  return written.replace(/ou|oo/g, 'o').replace(/uu/g, 'u')
}
