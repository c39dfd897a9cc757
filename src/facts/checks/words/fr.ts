import { split } from './split.ts'
import type { CheckWords } from './words.ts'

const WHEN = '(?:le|en|du|entre le|dans la nuit du|au cours de)'

/** French. */
export const fr: CheckWords = {
  dates: {
    articles: ['le ', 'la ', "l'", 'les '],
    pronouns: ['il', 'elle'],
    subjects: split(
      'société|entreprise|banque|organisation|association|parti|ville|commune|village|bâtiment|film|roman|livre',
    ),
    event: [
      `^(?:le|en|du|au matin du|dans la nuit du) …`,
      `(?:eut lieu|eurent lieu|a lieu|a eu lieu|ont lieu|se (?:déroule|déroula|produit|produisit|tient|tint)|s'est (?:déroulée?|produite?|tenue?)|survient|survint|éclate|éclata|commence|commença|fut livrée|est livrée)~${WHEN} …`,
      `^§ (?:est|fut|était) (?:une?|le|la)≈${WHEN} …`,
    ],
    otherEvent: split(
      'après|avant|depuis|anniversaire|commémore|suite|conséquence|réponse|représailles|construit|fondé|signé|plus tard|jusque',
    ),
    deeds: {
      born: [`^§,? (?:est )?née?~${WHEN} …`],
      died: [
        `^§,? (?:est )?morte?~${WHEN} …`,
        `^§, née?[^.]*? et (?:morte?|décédée?)~${WHEN} …`,
        `^§ (?:meurt|mourut)~${WHEN} …`,
      ],
      founded: [
        `^§ (?:est|fut|a été) (?:fondée?|créée?)~${WHEN} …`,
        `^(?:fondée?|créée?)~${WHEN} …(?: par [^,]+)?, §`,
        `^§ (?:est|était) une?(?: (?!de|du|des|près|en|à|dans|par|avec|pour|qui|que)[^\\s,]+){1,5},? (?:fondée?|créée?)~${WHEN} …`,
      ],
      dissolved: [`^§ (?:est|fut|a été) dissoute?~${WHEN} …`],
      opened: [`^§ (?:est|fut|a été) (?:inaugurée?|ouverte?)~${WHEN} …`],
      completed: [`^§ (?:est|fut|a été) achevée?~${WHEN} …`],
      demolished: [`^§ (?:est|fut|a été) (?:démolie?|détruite?)~${WHEN} …`],
      released: [
        `^§ est un film[^,]*?,? sorti~${WHEN} …`,
        `^§ est un film[^,]*? (?:de|réalisé)[^,]*? en …`,
      ],
      published: [
        `^§ est (?:un|le|une) [^,]*?,? (?:publiée?|parue?)~${WHEN} …`,
        `^§ (?:est|fut|a été) publiée?~${WHEN} …`,
      ],
      independence: [`^§ (?:est|devient|devint) indépendante?~(?:le|en|depuis le|depuis) …`],
    },
    otherDeed: split(
      'français|anglais|traduction|traduit|de nouveau|réédité|réédition|édition|version|reconstruit|reconstruite|restauré|ancien|prédécesseur',
    ),
    born: ['né', 'née', 'naissance'],
    died: ['mort', 'morte', 'décédé', 'décédée', '†'],
    otherLife: split('règne|régna|actif|active|baptisé|baptisée|fl.|mandat'),
    and: ['et', 'ou', 'au'],
    spans: split('nuit|soir|soirée|veille|minuit|aube|semaine|week-end|jours|début|fin|mi'),
    calendars: split('julien|grégorien|hégire|républicain|calendrier|an ii|an iii'),
  },
  counts: {
    fates: {
      killed: {
        after: split(
          'tués|tuées|tué|morts|mortes|mort|décès|trouvent la mort|trouvèrent la mort|perdent la vie|perdirent la vie|ont perdu la vie|ont trouvé la mort|meurent|moururent|périrent|périssent',
        ),
        before: split(
          'tue|tua|tuant|tuèrent|tuent|a tué|ont tué|la mort de|coûte la vie à|coûta la vie à|a coûté la vie à',
        ),
      },
      injured: {
        after: split('blessés|blessées|blessé'),
        before: split('blesse|blessa|blessant|a blessé|ont blessé|blessèrent'),
      },
      captured: {
        after: split('capturés|capturées|prisonniers|faits prisonniers'),
        before: split('capture|captura|capturant|capturèrent'),
      },
      missing: { after: split('disparus|disparues'), before: [] },
    },
    auxiliaries: split('sont|ont|furent|été|étaient|est|y|fut'),
    isVerbLate: false,
    people: split('personnes|victimes|personne'),
    soldiers: split('soldats|hommes|combattants|militaires|soldat'),
    groups: split(
      'civils|passagers|enfants|femmes|élèves|officiers|policiers|gendarmes|mineurs|ouvriers|habitants|insurgés|rebelles|marins|pompiers|spectateurs',
    ),
    stops: split(
      'dans|en|à|au|aux|par|près|pendant|lors|quand|comme|après|avant|avec|de|du|des|et|ou|mais|qui|que|le|la|les|un|une|pour|dont|sur|sous|contre|sont|ont|furent|étaient|était|est|il|ils',
    ),
    objects: split('le|la|les|un|une'),
    hedges: split(
      "selon|aurait|auraient|serait|seraient|estime|estimation|estimations|annonce|annoncé|d'abord|initialement|plus tard|révisé|affirme|revendique|prétend|avait|avaient|précédent|précédente|autre|autres|encore|depuis|second|deuxième|anniversaire|chaque|parmi|dont|si|guerre|déjà|environ une centaine|bilan provisoire|seulement|lui-même|se suicide|suicide|kamikaze|tireur|auteur|sur le coup|immédiatement|pour l'instant",
    ),
    periods: split('saison|année|années|siècle|mois|semaine|pays|région'),
    negations: split("aucun|aucune|ne|n'|pas|sans"),
    locatives: split('dans|à|au|aux|en|sur|près de|parmi|chez|à bord'),
    wholes: split(
      'attaque|attentat|embuscade|explosion|incendie|accident|catastrophe|collision|bataille|combat|combats|séisme|tempête|inondation|émeute|tout|total|heures|minutes',
    ),
    except: split('sauf|excepté'),
    about: split('environ|près de|quelque|quelques|presque|autour de'),
    least: split('au moins|plus de'),
    most: split("jusqu'à|moins de|au plus"),
    more: ['ou plus'],
    to: ['à', 'ou'],
    between: ['entre', 'de'],
    and: ['et'],
    or: ['et', 'ou'],
    sections: split('pertes|bilan|victimes|bilan humain|pertes humaines'),
  },
  hasOrdinalPoint: false,
  spelt: {
    values: {
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      huitante: 80,
      nonante: 90,
      'quatre-vingt': 80,
      'quatre-vingts': 80,
    },
    hundred: ['cent', 'cents'],
    thousand: ['mille'],
    joiners: ['et'],
    isCompound: false,
  },
}
