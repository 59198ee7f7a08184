import type { Part } from '../../token.ts'

const words = (text: string) => text.trim().split(/\s+/)

/** Words of the closed classes, each class complete for spoken English. */
export const closedWords: Readonly<Partial<Record<Part, readonly string[]>>> = {
  pronoun: words(`i me mine myself you yours yourself yourselves he him his himself she her hers herself it itself we us
    ours ourselves they them theirs themselves this that these those someone somebody something anyone anybody anything
    everyone everybody everything no-one nobody nothing none one ones another other others each both all some any many
    most few several enough y'all there whoever whatever whichever`),
  determiner: words(`a an the my your his her its our their this that these those some any no every each either neither
    both all half many much most more less few fewer several enough another other such what which whose whatever one two
    three four five six seven eight nine ten`),
  preposition:
    words(`about above across after against along alongside amid among around as at before behind below beneath
    beside besides between beyond by despite down during except for from in inside into like near of off on onto opposite
    out outside over past per round since than through throughout till to toward towards under underneath unlike until up
    upon via with within without`),
  conjunction:
    words(`and but or nor so yet because cause 'cause cos coz cuz if unless although though while whilst whereas
    since until till when whenever once after before as than that whether plus then lest wherever`),
  'question-word': words('what who whom whose which when where why how'),
  negation: words("not n't never neither"),
  modal: words("can could may might must shall should will would 'll 'd ought ca wo sha"),
  auxiliary: words("am is are was were be been being 'm 're 's 've have has had having do does did ai"),
  interjection:
    words(`ok okay okey k yes yeah yep yup ya aye no nope nah oh ah aha ahh aw aww awh hmm hm mm mhm mmm mm-hmm mm-hm uh
    um er erm huh wow hey hi hello hiya well right alright sure please thanks ta cheers ouch ugh gosh god jeez lol
    bye goodbye sorry welcome gotcha uh-huh sweetheart love pal mate hun hon dear bless damn haha hah whoa yay`),
  adverb: words(`again ago almost already also altogether always anyhow anymore anyway anyways anywhere apparently away
    barely basically certainly clearly completely constantly currently definitely directly either else elsewhere
    entirely especially even eventually ever everywhere exactly extremely far fairly finally first firstly forever
    forward fully further generally gently gradually hardly here home honestly hopefully however immediately indeed
    initially instead instantly just kindly kinda lately later least less literally little lot lots mainly maybe
    meanwhile merely more moreover most mostly much maybe nearly never next nonetheless normally not now nowhere
    obviously occasionally often okay once only otherwise overall partly perhaps personally possibly pretty previously
    probably properly quickly quietly quite rarely rather really recently regularly secondly seriously shortly simply
    slightly slowly so somehow something sometime sometimes somewhat somewhere soon sorta specifically still straight
    strongly suddenly surely terribly then there therefore though thus today together together tomorrow tonight too
    totally truly twice ultimately unfortunately usually utterly very well whatsoever yesterday yet afterwards ahead
    alone aloud apart around aside awhile backwards badly besides briefly carefully closely deeply easily easier
    emotionally equally fast faster freely hard harder highly likewise long longer low mentally naturally
    newly nicely physically practically randomly readily sadly safely same secretly separately sincerely softly
    solely therefore thoroughly tightly tons twice wherever whole widely wildly wisely`),
  'infinitive-mark': ['to'],
}
