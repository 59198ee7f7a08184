import { type Worded, wholeWords } from './worded.ts'

const wholePerson = 'Fa di una situazione tutta la persona.'

export const disrespectfulItalian: readonly Worded[] = [
  {
    pattern: wholeWords('barbon[eai]|clochard|vagabond[oaie]|accattone|accattoni|senzatetto|homeless'),
    why: 'Ferisce, o mette la persona tutta dentro la casa che non ha.',
    tryThis: '«persona senza dimora», «chi dorme fuori».',
  },
  {
    pattern: wholeWords('i senza dimora|un senza dimora|una senza dimora|dei senza dimora|ai senza dimora'),
    why: wholePerson,
    tryThis: '«persona senza dimora», «persone senza dimora».',
  },
  {
    pattern: wholeWords('tossic[oai]|tossiche|tossicodipendent[ei]|tossicoman[ei]|drogat[oaie]'),
    why: `${wholePerson} E porta con sé la vergogna.`,
    tryThis: '«persona che usa sostanze», «uso di sostanze».',
  },
  {
    pattern: wholeWords('alcolizzat[oaie]|ubriacon[ei]|ubriacona'),
    why: wholePerson,
    tryThis: '«persona che beve», «problemi con l’alcol».',
  },
  {
    pattern: wholeWords('abuso di (?:sostanze|alcol|alcool|droghe?)'),
    why: 'Suona come una colpa; «uso» dice la stessa cosa senza giudicare.',
    tryThis: '«uso di sostanze».',
  },
  {
    pattern: wholeWords(
      'commess[oi] (?:il )?suicidio|commettere (?:il )?suicidio|suicidio (?:riuscito|fallito|mancato)',
    ),
    why: 'Parla della morte come di un reato, o di una prova da superare.',
    tryThis: '«togliersi la vita», «è morto per suicidio».',
  },
  {
    pattern: wholeWords(
      'pazz[oaie]|matt[oaie]|schizofrenic[oaie]|malat[oaie] di mente|malat[oaie] mental[ei]|psicopatic[oaie]',
    ),
    why: `${wholePerson} Alimenta lo stigma.`,
    tryThis: '«persona che vive un disagio psichico».',
  },
  {
    pattern: wholeWords(
      'handicappat[oaie]|invalid[oaie]|disabil[ei]|costrett[oa] (?:in|su una) (?:carrozzina|sedia a rotelle)',
    ),
    why: wholePerson,
    tryThis: '«persona con disabilità», «persona che usa la carrozzina».',
  },
  {
    pattern: wholeWords('clandestin[oaie]|extracomunitari[oae]?|vu cumprà|negr[oaie]'),
    why: 'Fa di un documento o di un’origine una colpa.',
    tryThis: '«persona straniera», «persona senza documenti».',
  },
  {
    pattern: wholeWords('zingar[oaie]|nomadi'),
    why: 'È un nome dato da altri, e ferisce.',
    tryThis: '«persona rom», «persona sinti».',
  },
  {
    pattern: wholeWords('prostitut[aeoi]|puttan[ae]'),
    why: wholePerson,
    tryThis: '«persona che si prostituisce», «lavoro sessuale», come preferisce chi lo dice di sé.',
  },
  {
    pattern: wholeWords('ex[ -]detenut[oaie]|criminal[ei]|delinquent[ei]|carcerat[oaie]'),
    why: wholePerson,
    tryThis: '«persona che è stata in carcere».',
  },
  {
    pattern: wholeWords('disagiat[oaie]|emarginat[oaie]|casi umani|bisognos[oaie]'),
    why: 'Guarda la persona dall’alto.',
    tryThis: 'la situazione: «persona che vive un momento duro».',
  },
]
