import type { Part } from '../../token.ts'
import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

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
    words(`ok okay okey k yes yeah yep yup ya aye no nope nah oh ah aha ahh aw aww awh hmm hm mm mhm mmm mm-hmm mm-hm
    uh um er erm huh wow hey hi hello hiya well right alright sure please thanks ta cheers ouch ugh gosh god jeez
    lol bye goodbye sorry welcome gotcha uh-huh sweetheart love pal mate hun hon dear bless damn haha hah whoa yay
    x xx omg bruv bro babe bud buddy dude`),
  adverb: unpackWords(wordLists.adverbs),
  'infinitive-mark': ['to'],
}
