/**
 * Words that begin sentences with a capital that says nothing: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, adverbs. By language; a language that is not here has none.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a about above according across after afterwards again against ago all almost alone along alongside
    already also although always am amid among amongst an and another any anyone anything apart are around as
    aside at away back be because become been before behind being below beneath beside besides between beyond
    both but by can cannot could currently despite did do does done down due during each earlier early eight
    either eleven else elsewhere enough especially even eventually ever every everyone everything except few
    fewer finally first five for former formerly four from further had half has have having he hence her here
    hers herself him himself his historically how however i if in including indeed initially inside instead
    into is it its itself just last late later latter least less like likewise many may me meanwhile might
    mine more moreover most mostly much must my myself near nearby nearly neither never nevertheless next nine
    no nobody none nonetheless nor not nothing now nowadays of off often on once one only onto opposite or
    originally other others otherwise our ours out outside over overall own past per perhaps please possibly
    previously rather regarding same second seven several shall she should similarly since six so some someone
    something sometimes soon still subsequently such ten than that the their theirs them themselves then
    there thereafter therefore these they third this those though three through throughout thus till to today
    together too toward towards traditionally twelve two under underneath unless unlike until up upon us
    usually versus very via was we well were what whatever when whenever where whereas wherever whether which
    see compare called named enter thanks says said finally recently subsequently officially locally
    politically probably possibly clearly only entirely partly previously formerly similarly particularly
    notably certainly apparently presumably reportedly allegedly generally
    while who whoever whole whom whose why will with within without would yes yet you your yours north south
    east west modern ancient`,
  fr: `à afin ailleurs ainsi alors après au aucun aucune aujourd'hui auparavant aussi autour autre autres aux
    avant avec ce cela celle celles celui cependant certaines certains ces cet cette ceux chaque chez combien
    comme comment contre d dans de depuis derrière des dès désormais deux devant donc dont du durant elle elles
    en enfin ensuite entre environ est et eux hors il ils jusque l la le les leur leurs lorsque lui mais malgré
    même moins n ne néanmoins ni non nos notre nous on or ou où outre par parce parfois parmi pendant peu plus
    plusieurs pour pourquoi pourtant près presque puis puisque qu quand que quel quelle quelles quelques quels
    qui quoi s sa sans sauf se selon ses seul seule si sinon situé son sont sous souvent sur surtout tandis tant
    tous tout toute toutefois toutes très trois un une vers voici voilà vos votre vous y`,
  de: `aber alle allein allem allen aller allerdings alles als also am an ander andere anderen andererseits anders
    auch auf aus außer außerdem außerhalb bald bei beide beim bereits bevor bis bisher da dabei dadurch dafür
    dagegen daher damals damit danach daneben dann daran darauf daraus darin darüber darum das dass davon davor
    dazu dein dem den denen denn dennoch der deren des deshalb dessen desto deswegen die dies diese diesem
    diesen dieser dieses doch dort drei durch ein eine einem einen einer eines einige einmal einst er erst erste
    es etwa etwas fast früher für gegen gegenüber gemäß gleichzeitig hat hatte heute hier hierbei hinter ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem infolge innerhalb ins insgesamt ist ja jede jedem
    jeden jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner laut manche manchmal mehr mehrere
    mein meist meistens mit nach nachdem nahe neben nicht nichts nie noch nun nur ob oberhalb obwohl oder oft
    ohne schließlich schon sehr sein seine seinem seinen seiner seit seitdem selbst sich sie sind so sobald
    solche somit sondern sonst sowie später statt trotz über überall um und uns unser unter unterhalb unweit viel
    viele vielleicht vom von vor vorher während wann war waren warum was weder wegen weil weiter weitere welche
    welchem welchen welcher welches wenig wenige wenn wer werden wie wieder wir wird wo wobei wurde wurden zu
    zudem zuerst zuletzt zum zunächst zur zurück zusammen zwar zwei zwischen`,
  es: `a ahora al algo alguna algunas alguno algunos allí además ante antes aquel aquella aquellas aquellos aquí así
    aún aunque bajo bien cada casi cerca como con contra cuál cualquier cuando cuanto cuya cuyo de debido del
    desde después detrás donde dos durante e el él ella ellas ello ellos en encima entonces entre era es esa esas
    ese eso esos esta está estas este esto estos finalmente frente fue fuera gracias ha hace hacia han hasta hay
    hoy incluso junto la las le les lo los luego más mas mediante mejor menos mi mientras mucha muchas mucho
    muchos muy nada nadie ni ninguna ninguno no nos nuestra nuestro o otra otras otro otros para pero poco pocos
    por porque posteriormente pues que qué quien quién quienes se según ser si sí sido siempre sin sino sobre
    solo sólo son su sus tal también tampoco tan tanto te todavía toda todas todo todos tras tres tu un una unas
    uno unos usted y ya yo`,
}

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/u)),
  ]),
)

/**
 * The function words of a language, in small letters; none where the language is not known here.
 *
 * @param language BCP 47.
 */
export function functionWords(language: string): ReadonlySet<string> {
  return SETS.get(language.split('-')[0] ?? '') ?? new Set()
}

/** Whether a word in small letters is a function word of some language that is known here. */
export function isAnyFunctionWord(word: string): boolean {
  return [...SETS.values()].some((words) => words.has(word))
}
