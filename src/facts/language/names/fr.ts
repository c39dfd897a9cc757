import type { NameWords } from '../words.ts'
import { phrases } from './phrases.ts'

/** Words of French that tell a description from a name. */
export const fr: NameWords = {
  first: phrases(`
    près, proche, proches, environs, aux environs, au large, au nord, au sud, à, dans, en,
    entre, vers, plusieurs, divers, diverses, différents, différentes, anonyme, vacant,
    vacante, soutenu, soutenue, soutenus, avec, probablement, peut-être, selon, actuellement,
    actuel, actuelle, aujourd’hui, quelque part, autres, autre, ancien, ancienne, attribué,
    attribuée, possiblement, anciennement, dont, notamment, lui-même, elle-même, voir, puis,
    membres, légendaire
  `),
  firstOfPlace: phrases(`
    banlieue, périphérie, frontière, bords, rives, alentours
  `),
  firstOfFew: phrases(`
    tous, toutes, certains, certaines, quelques, aucun, aucune, chaque
  `),
  alone: phrases(`
    indépendant, indépendante, mondial, monde entier, en ligne, international, inhumé,
    incinéré, privé, public, autoédition, célibataire, disparu
  `),
  last: [],
  within: phrases(`
    dit, dite, créé, créée, aboli, abolie, supprimé, supprimée, vacant, inconnu, inconnue,
    devenu, alors, puis, ainsi que, dont, né, née
  `),
  withinPlace: phrases(`
    près, entre, vers, autour, proche
  `),
  areas: phrases(`
    duché, comté, royaume, province, département, région, principauté, marquisat, empire,
    république, canton, commune, ville, arrondissement, district, protectorat, seigneurie,
    archiduché, grand-duché, colonie, vicomté, évêché, île, îles, lac
  `),
}
