import type { Part } from '../../token.ts'

/** Words that serve: their parts of speech, whatever the verb table says of the same letters. */
export const smallWords: readonly (readonly [part: Part, words: string])[] = [
  [
    'determiner',
    `il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella quel quei quegli quelle quell'
    ogni qualche alcuni alcune nessun nessuno nessuna nessun' qualsiasi qualunque ciascuno mio mia miei mie tuo tua tuoi
    tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre altro altra altri altre altr' stesso
    stessa stessi stesse tutto tutta tutti tutte tutt' tanto tanta tanti tante molto molta molti molte poco poca pochi
    poche troppo troppa troppi troppe parecchio parecchi parecchie certi certe tale tali vari varie diversi diverse`,
  ],
  [
    'preposition',
    `di a ad da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla
    dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi d' senza
    verso presso dopo prima durante contro oltre dentro fuori sotto sopra fino sino davanti dietro accanto vicino lontano
    attraverso tramite secondo circa insieme nonostante`,
  ],
  [
    'pronoun',
    `io tu lui lei noi voi loro me te sé egli ella essa essi mi ti si ci vi lo la li le gli ne me te se ce ve glielo gliela
    glieli gliele gliene m' t' s' c' v' l' n' ciò qualcuno qualcosa qualcos' niente nulla chiunque ognuno nessuno uno una
    questo questa quello quella quelli quelle quel tutto tutti tutte molti tanti tante molte pochi alcuni alcune altri cui`,
  ],
  [
    'conjunction',
    `e ed o oppure ovvero ma però che ch' perché poiché siccome se quando mentre anche finché affinché benché sebbene purché
    quindi perciò allora dunque inoltre anzi infatti eppure invece né sia appena come dove cioè insomma piuttosto`,
  ],
  [
    'question-word',
    `come com' cosa cos' che chi quale quali qual quanto quanta quanti quante quant' dove dov' quando perché`,
  ],
  ['negation', 'non né mica neanche nemmeno neppure'],
  [
    'adverb',
    `già ancora sempre mai spesso ora adesso oggi domani ieri stasera stamattina stanotte subito presto tardi prima dopo poi
    qui qua lì là così molto tanto poco troppo più meno bene male meglio peggio forse magari anche pure proprio solo
    soltanto davvero abbastanza quasi ormai intanto insieme piano volentieri appena persino perfino magari comunque
    almeno altrimenti piuttosto assai ci vi ne sicuramente probabilmente veramente semplicemente certamente finalmente
    dopodomani inizialmente innanzitutto anzitutto intorno dentro fuori sopra sotto giù su via avanti indietro altrove
    finora stavolta soprattutto chissà addirittura talvolta infine apposta addosso laggiù lassù tuttora semmai tuttavia ovunque
    dappertutto decisamente direttamente pian anch' neanch' nemmeno`,
  ],
  [
    'interjection',
    `sì no ok okay ciao grazie ecco boh beh mah ah eh oh oddio certo dai salve buongiorno buonasera prego`,
  ],
]
