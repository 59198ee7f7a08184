import type { Part } from '../../token.ts'

/** Words that serve: their parts of speech, whatever the verb table says of the same letters. */
export const smallWords: readonly (readonly [part: Part, words: string])[] = [
  [
    'determiner',
    `alcune alcuni altr' altra altre altri altro certe certi ciascuno diverse diversi gli i il l' la le lo mia mie
miei mio molta molte molti molto nessun nessun' nessuna nessuno nostra nostre nostri nostro ogni parecchi parecchie
parecchio poca poche pochi poco qualche qualsiasi qualunque quegli quei quel quell' quella quelle quello quest' questa
queste questi questo stessa stesse stessi stesso sua sue suo suoi tale tali tanta tante tanti tanto troppa troppe
troppi troppo tua tue tuo tuoi tutt' tutta tutte tutti tutto un un' una uno vari varie vostra vostre vostri vostro`,
  ],
  [
    'preposition',
    `a accanto ad agli ai al all' alla alle allo attraverso circa coi col con contro d' da dagli dai dal dall' dalla
dalle dallo davanti degli dei del dell' della delle dello dentro di dietro dopo durante fino fra fuori in insieme
lontano negli nei nel nell' nella nelle nello nonostante oltre per presso prima secondo senza sino sopra sotto su sugli
sui sul sull' sulla sulle sullo tra tramite verso vicino`,
  ],
  [
    'pronoun',
    `alcune alcuni altri c' ce chiunque ci ciò cui egli ella essa essi gli gliela gliele glieli glielo gliene io l' la
le lei li lo loro lui m' me mi molte molti n' ne nessuno niente noi nulla ognuno pochi qualcos' qualcosa qualcuno quel
quella quelle quelli quello questa questo s' se si sé t' tante tanti te ti tu tutte tutti tutto una uno v' ve vi voi`,
  ],
  [
    'conjunction',
    `affinché allora anche anzi appena benché ch' che cioè come dove dunque e ed eppure finché infatti inoltre insomma
invece ma mentre né o oppure ovvero perché perciò però piuttosto poiché purché quando quindi se sebbene sia siccome`,
  ],
  [
    'question-word',
    `che chi com' come cos' cosa dov' dove perché qual quale quali quando quant' quanta quante quanti quanto`,
  ],
  ['negation', 'non né mica neanche nemmeno neppure'],
  [
    'adverb',
    `abbastanza addirittura addosso adesso almeno altrimenti altrove anch' anche ancora anzitutto appena apposta assai
avanti bene certamente chissà ci comunque così dappertutto davvero decisamente dentro direttamente domani dopo
dopodomani finalmente finora forse fuori già giù ieri indietro infine inizialmente innanzitutto insieme intanto intorno
laggiù lassù là lì magari mai male meglio meno molto ne neanch' nemmeno oggi ora ormai ovunque peggio perfino persino
pian piano piuttosto più poco poi presto prima probabilmente proprio pure qua quasi qui semmai semplicemente sempre
sicuramente solo soltanto sopra soprattutto sotto spesso stamattina stanotte stasera stavolta su subito talvolta tanto
tardi troppo tuttavia tuttora veramente vi via volentieri`,
  ],
  [
    'interjection',
    `ah beh boh buonasera buongiorno certo ciao dai ecco eh grazie mah no oddio oh ok okay prego salve sì`,
  ],
]
