import type { Random } from '#/base/random.ts'
import { pick, pickTwo } from './pick.ts'

const she = { subject: 'she', owner: 'her' }
const he = { subject: 'he', owner: 'his' }
const people = [
  ...['Mia', 'Anna', 'Lucy', 'Nora'].map((name) => ({ name, ...she })),
  ...['Tom', 'Ken', 'Leo', 'Max'].map((name) => ({ name, ...he })),
]
const colours = ['red', 'blue', 'green', 'white', 'black', 'yellow']
const things = ['boat', 'kite', 'ball', 'hat', 'drum', 'lamp']
const places = ['beach', 'park', 'forest', 'river', 'market', 'hill']
const qualities = ['quiet', 'windy', 'sunny', 'busy']
const moods = ['happy', 'proud', 'tired', 'hungry']

/**
 * A story of three to five sentences. Pronouns go by the name, things and colours by whose they are: where there
 * are two people, nothing but the name tells.
 */
export function englishStory(random: Random): string {
  const one = <T>(items: readonly T[]) => pick(items, random)
  const both = pickTwo(people, random)
  const [owned, tints] = [pickTwo(things, random), pickTwo(colours, random)]
  const place = one(places)
  const [{ name, subject, owner }, friend] = both
  const begin = one([
    `${name} has a ${tints[0]} ${owned[0]}.`,
    `This is ${name}. «${capital(subject)}» has a ${tints[0]} ${owned[0]}.`,
  ])
  const hasFriend = random.uniform() < 0.5
  const other = hasFriend ? ` ${capital(owner)} friend ${friend.name} has a ${tints[1]} ${owned[1]}.` : ''
  const who = hasFriend ? random.integer(0, 2) : 0
  const hero = both[who]!
  const own = `«${hero.owner} ${owned[who]}»`
  const go = one([
    `One day ${hero.name} takes ${own} to the ${place}.`,
    `In the ${place}, ${hero.name} plays with ${own}.`,
  ])
  const there = random.uniform() < 0.6 ? `The «${place}» is ${one(qualities)}. ` : ''
  const end = one([
    `${capital(hero.subject)} is ${one(moods)}, and ${own} is «${tints[who]}».`,
    `What a nice «${tints[who]} ${owned[who]}»!`,
  ])
  return `${begin}${other} ${go} ${there}${end}`
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
