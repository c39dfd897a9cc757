import { split } from './split.ts'
import type { CheckWords } from './words.ts'

const WHEN = '(?:on|in|from|between|during)'
const FOUNDED = '(?:founded|established|formed|set up|created|incorporated)'

/** English. */
export const en: CheckWords = {
  dates: {
    articles: ['the '],
    pronouns: ['it'],
    subjects: split(
      'company|firm|bank|organization|organisation|group|society|party|town|city|village|settlement|building|film|novel|book',
    ),
    event: [
      `^(?:(?:early |late )?on(?: the (?:morning|afternoon|evening) of)?|in(?: the early hours of)?|from) …`,
      `(?:took place|occurred|happened|broke out|began|started|erupted|(?:was|were) (?:held|fought|waged)|fought|struck)~${WHEN} …`,
      `^§ (?:was|were|is) (?:an?|the)≈${WHEN} …`,
    ],
    otherEvent: split(
      'after|before|since|until|following|anniversary|anniversaries|earlier|previous|later|commemorated|commemorates|remembered|planned|scheduled|consequence|response|reaction|revenge|retaliation|reprisal|aftermath|built|founded|formed|elected|signed|ended|declared',
    ),
    deeds: {
      born: [`^§(?: was|,)? born~${WHEN} …`],
      died: [`^§(?:,[^.]*?,)? (?:died|was (?:killed|murdered|executed))~${WHEN} …`],
      founded: [
        `^§ (?:was|were)(?: first)? ${FOUNDED}~${WHEN} …`,
        `^${FOUNDED}~${WHEN} …(?: by [^,]+)?, §`,
        `^§ (?:is|was) an?(?: (?!of|near|in|at|by|from|with|for|that|which|who)[^\\s,]+){1,5},? ${FOUNDED}~${WHEN} …`,
      ],
      dissolved: [
        `^§ (?:was|were) (?:dissolved|disbanded|wound up|liquidated)~${WHEN} …`,
        `^§ ceased (?:operations|trading)~${WHEN} …`,
      ],
      opened: [
        `^§ (?:was )?(?:officially )?(?:opened|inaugurated)~${WHEN} …`,
        `^(?:opened|inaugurated)~${WHEN} …, §`,
      ],
      completed: [
        `^§ was (?:completed|finished)~${WHEN} …`,
        `^(?:completed|finished)~${WHEN} …, §`,
      ],
      demolished: [`^§ was (?:demolished|torn down|pulled down)~${WHEN} …`],
      released: [
        '^§ (?:is|was) an? … ',
        `^§ was (?:first )?released~${WHEN} …`,
        `^released~${WHEN} …, §`,
        `^§ (?:is|was) an? [^,]*?film~released~${WHEN} …`,
      ],
      published: [
        '^§ (?:is|was) an? … ',
        `^§ was (?:first )?published~${WHEN} …`,
        `^(?:first )?published~${WHEN} …, §`,
        `^§ (?:is|was) an? [^,]*?,? (?:first )?published~${WHEN} …`,
      ],
      independence: [
        `^§ (?:became independent|gained (?:its )?independence)~${WHEN} …`,
        `^§ has been independent~since …`,
      ],
    },
    otherDeed: split(
      'english|translation|translated|again|re-released|republished|reissued|edition|revised|predecessor|successor|restored|rebuilt|digitally|dvd|video|former|forerunner',
    ),
    born: ['born', 'b.'],
    died: ['died', 'd.'],
    otherLife: split(
      'fl.|floruit|r.|reigned|reign|ruled|active|office|baptised|baptized|bapt.|christened|buried|married|m.',
    ),
    and: ['and', 'or', 'to'],
    spans: split(
      'night|evening|eve|midnight|dawn|overnight|week|weekend|days|beginning|end|start|early|late|mid',
    ),
    calendars: split(
      'julian|gregorian|old style|new style|o.s.|n.s.|hijri|hijra|ah|a.h.|calendar|jalali',
    ),
  },
  counts: {
    fates: {
      killed: {
        after: split(
          'killed|dead|died|deaths|fatalities|perished|drowned|slain|murdered|lost their lives|fell',
        ),
        before: split(
          'killed|killing|kills|kill|murdering|murdered|claimed the lives of|claiming the lives of|cost the lives of|caused the deaths of|causing the deaths of|the deaths of|death toll of|death toll was|death toll is',
        ),
      },
      injured: {
        after: split('injured|wounded|hurt|injuries'),
        before: split('injured|injuring|wounded|wounding|injures|wounds'),
      },
      captured: {
        after: split('captured|taken prisoner|taken captive|seized|prisoners'),
        before: split('captured|capturing|seized|seizing'),
      },
      missing: { after: split('missing|unaccounted for'), before: [] },
    },
    auxiliaries: split('were|was|are|is|been|being|be|have|also'),
    isVerbLate: false,
    people: split('people|persons|lives|victims|person|others|humans'),
    soldiers: split(
      'soldiers|soldier|troops|men|fighters|combatants|militants|personnel|servicemen|warriors|casualties',
    ),
    groups: split(
      'civilians|passengers|children|women|students|pupils|officers|policemen|police|guards|sailors|crew|miners|workers|villagers|residents|insurgents|rebels|jihadists|gunmen|attackers|terrorists|spectators|tourists|firefighters|prisoners|knights|horsemen|hostages|defenders|pilots|airmen|marines|members',
    ),
    stops: split(
      'in|on|at|by|near|during|when|while|as|after|before|with|of|from|to|and|or|but|who|which|that|the|a|an|for|because|were|was|are|is|had|have|has|including|among|on|over|under|within|against|then|so|if|out|they|it',
    ),
    objects: split('the|a|an|their|his|her|its|that|it|they|all|several|many'),
    hedges: split(
      'reported|reportedly|report|reports|claim|claims|claimed|according|estimate|estimates|estimated|initially|initial|originally|first|later|revised|alleged|allegedly|said|says|stated|announced|feared|believed|thought|rumoured|rumored|would|could|might|may|should|planned|had|earlier|previous|previously|former|another|further|additional|more than once|since|subsequent|subsequently|second|third|anniversary|annually|each|every|per|other|others|total of the war|if|whose|war|already|meanwhile|elsewhere|attempt|some sources|sources|only|himself|herself|themselves|suicide|bomber|gunman|gunmen|perpetrator|perpetrators|shooter|attacker|hijacker|hijackers|instantly|immediately|outright|on the spot|at once|so far|as of',
    ),
    periods: split(
      'season|year|years|whole|overall|century|decade|month|months|week|weeks|nationwide|country|worldwide|region',
    ),
    negations: split('no|not|none|nobody|never|neither|without'),
    locatives: split('in|at|near|on|around|among|outside|inside|off|aboard|across|from'),
    wholes: split(
      'attack|ambush|bombing|explosion|blast|fire|crash|collision|accident|disaster|battle|fighting|raid|shooting|earthquake|flood|floods|storm|eruption|riot|riots|massacre|siege|skirmish|clash|sinking|derailment|collapse|all|total|hours|minutes|less',
    ),
    except: split('but|except|save'),
    about: split('about|around|approximately|circa|ca.|c.|some|roughly|an estimated|nearly|almost'),
    least: split('at least|more than|over|no fewer than'),
    most: split('up to|at most|fewer than|less than|under|as many as'),
    more: ['or more'],
    to: ['to', 'or'],
    between: ['between', 'from'],
    and: ['and'],
    or: ['and', 'or'],
    sections: split(
      'casualties|losses|casualties and losses|death toll|victims|deaths|deaths and injuries|fatalities|toll',
    ),
  },
  hasOrdinalPoint: false,
  spelt: {
    values: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    hundred: ['hundred'],
    thousand: ['thousand'],
    joiners: ['and'],
    isCompound: false,
  },
}
