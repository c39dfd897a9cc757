import { split } from './split.ts'
import type { CheckWords } from './words.ts'

const WHEN = '(?:am|im|im jahr|im jahre|vom|zwischen dem|in der nacht vom)'

/** German. A year may stand without a preposition: `wurde 1912 gegründet`. */
export const de: CheckWords = {
  dates: {
    articles: ['der ', 'die ', 'das '],
    pronouns: ['er', 'sie', 'es'],
    subjects: split(
      'unternehmen|firma|bank|gesellschaft|verein|partei|stadt|gemeinde|dorf|gebäude|film|roman|buch',
    ),
    event: [
      `^${WHEN} …`,
      `(?:fand|fanden|ereignete sich|ereigneten sich|begann|brach|geschah)~(?:${WHEN} )?…`,
      `^§ war (?:eine?|der|die|das)≈${WHEN} …`,
    ],
    otherEvent: split(
      'nach|vor|seit|bis|jahrestag|gedenken|später|zuvor|früher|folge|reaktion|vergeltung|gebaut|erbaut|gegründet|unterzeichnet|schon|bereits',
    ),
    deeds: {
      born: [`^§,? (?:wurde )?(?:${WHEN} )?…~geboren`, `^§,? (?:wurde )?~?geboren~${WHEN} …`],
      died: [`^§ starb~(?:${WHEN} )?…`],
      founded: [
        `^§ wurde~(?:${WHEN} )?…[^,.]* gegründet`,
        `^§ ist (?:eine?|ein) (?:${WHEN} )?… gegründete`,
      ],
      dissolved: [`^§ wurde~(?:${WHEN} )?…[^,.]* aufgelöst`],
      opened: [`^§ wurde~(?:${WHEN} )?…[^,.]* (?:eröffnet|eingeweiht)`],
      completed: [`^§ wurde~(?:${WHEN} )?…[^,.]* (?:fertiggestellt|vollendet)`],
      demolished: [`^§ wurde~(?:${WHEN} )?…[^,.]* (?:abgerissen|gesprengt)`],
      released: [`^§ ist ein [^,]*?film[^,]*? (?:aus dem jahre?|von) …`],
      published: [
        `^§ ist (?:ein|eine) [^,]*? aus dem jahre? …`,
        `^§ ist (?:ein|eine) (?:${WHEN} )?… (?:erschienene|veröffentlichte)`,
        `^§ erschien~(?:${WHEN} )?…`,
      ],
      independence: [`^§ (?:wurde|ist seit)~(?:dem )?… unabhängig`],
    },
    otherDeed: split(
      'deutsch|deutsche|deutscher|übersetzung|übersetzt|wieder|neu|neuauflage|auflage|wiedereröffnet|restauriert|vorgänger|nachfolger|neugegründet',
    ),
    born: ['geboren', 'geb.', '*'],
    died: ['gestorben', 'gest.', '†'],
    otherLife: split('reg.|regierte|getauft|aktiv|amtszeit|fl.|begraben'),
    and: ['und', 'oder', 'bis'],
    spans: split('nacht|abend|vorabend|mitternacht|woche|wochenende|tage|anfang|ende|mitte'),
    calendars: split('julianisch|julianischen|gregorianisch|gregorianischen|greg.|jul.|kalender'),
  },
  counts: {
    fates: {
      killed: {
        after: split(
          'getötet|tote|toten|tot|todesopfer|starben|ums leben|gefallen|fielen|ertranken|umgekommen|getötete',
        ),
        before: split('tötete|töteten|starben|das leben von|den tod von|fielen'),
      },
      injured: {
        after: split('verletzt|verletzte|verwundet|verwundete'),
        before: split('verletzte|verletzten|verwundete'),
      },
      captured: {
        after: split('gefangen|gefangengenommen|gefangene|erbeutet'),
        before: split('erbeuteten|erbeutete'),
      },
      missing: { after: split('vermisst|vermisste'), before: [] },
    },
    auxiliaries: split('wurden|wurde|kamen|sind|waren|kam'),
    isVerbLate: true,
    people: split('menschen|personen|opfer|mensch|person'),
    soldiers: split('soldaten|mann|männer|kämpfer|soldat'),
    groups: split(
      'zivilisten|passagiere|kinder|frauen|schüler|offiziere|polizisten|bergleute|arbeiter|bewohner|einwohner|reiter|seeleute|feuerwehrleute|fahrgäste|rebellen|aufständische',
    ),
    stops: split(
      'in|im|an|am|auf|bei|beim|durch|nahe|während|als|wie|nach|vor|mit|von|vom|zu|zum|zur|und|oder|aber|die|der|das|den|dem|ein|eine|für|weil|über|unter|gegen|wurden|wurde|kamen|kam|sind|waren|ist|war|davon|darunter|es|sie|sich',
    ),
    objects: [],
    hedges: split(
      'laut|angeblich|schätzungsweise|schätzungen|geschätzt|zunächst|anfangs|ursprünglich|später|gemeldet|meldete|berichten|sollen|soll|könnten|könnte|würden|hatte|hatten|früher|zuvor|vorherige|weitere|weiterer|andere|anderen|seit|zweite|zweiter|jahrestag|jede|jeder|jedes|je|pro|darunter|wenn|krieg|bereits|schon|nur|selbst|selbstmord|selbstmordattentäter|attentäter|täter|schütze|sofort|auf der stelle|bislang',
    ),
    periods: split('saison|jahr|jahre|jahren|jahrhundert|monat|woche|land|landesweit|region'),
    negations: split('kein|keine|keiner|nicht|ohne'),
    locatives: split('in|im|bei|beim|auf|an|am|unter|aus'),
    wholes: split(
      'angriff|anschlag|hinterhalt|explosion|brand|feuer|unfall|unglück|katastrophe|schlacht|gefecht|überfall|erdbeben|sturm|flut|insgesamt|stunden|minuten|leben',
    ),
    except: split('außer|bis auf'),
    about: split('etwa|rund|ca.|circa|ungefähr|um|fast|knapp|beinahe|gegen'),
    least: split('mindestens|mehr als|über|wenigstens'),
    most: split('bis zu|höchstens|weniger als|unter'),
    more: ['oder mehr'],
    to: ['bis', 'oder'],
    between: ['zwischen', 'von'],
    and: ['und'],
    or: ['und', 'oder'],
    sections: split('verluste|opfer|todesopfer|opferzahlen'),
  },
  hasOrdinalPoint: true,
  spelt: {
    values: {
      ein: 1,
      eins: 1,
      eine: 1,
      einer: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
    },
    hundred: ['hundert'],
    thousand: ['tausend'],
    joiners: ['und'],
    isCompound: true,
  },
}
