import type { NameWords } from '../words.ts'
import { phrases } from './phrases.ts'

/** Words of German that tell a description from a name. */
export const de: NameWords = {
  first: phrases(`
    nahe, bei der, bei dem, in, im, nördlich, südlich, östlich, westlich, nordöstlich,
    nordwestlich, südöstlich, südwestlich, unweit, rund um, verschiedene, verschiedener,
    diverse, mehrere, weitere, andere, unbekannter, unbekannte, anonym, vakant, ehemals,
    ehemaliger, ehemalige, ehemaliges, früher, heute, heutiges, vermutlich, wahrscheinlich,
    angeblich, möglicherweise, mutmaßlich, unterstützt, angeführt, zugeschrieben, weltweit,
    siehe, sowie, laut, selbst, an der, am rande, am rand, auf see, auf hoher see, irgendwo,
    teile, teil, mitglieder, etwa, ungefähr, legendär
  `),
  firstOfPlace: phrases(`
    rand, umgebung, grenzgebiet, ufer, mündung
  `),
  firstOfFew: phrases(`
    alle, einige, viele, beide, jeder, keine
  `),
  alone: phrases(`
    unabhängig, parteilos, parteilose, weltweit, bundesweit, global, unbesetzt, selbstverlag,
    eigenverlag, ledig, verschollen, privat, staatlich, international, nahe, bei
  `),
  last: phrases(`
    usw, u. a, etc
  `),
  within: phrases(`
    als, genannt, gegründet, abgeschafft, geschaffen, umstritten, unbekannt, ehemals, später,
    sowie, geb., gest., war, wurde
  `),
  withinPlace: phrases(`
    nahe, bei, nördlich, südlich, östlich, westlich, zwischen, hinter, neben, unweit
  `),
  areas: [],
}
