/** Adjectives and adverbs spelled like a verb form. */
export const adjectiveDoubles = `
  alt~ amar~ ampi~ anonim~ apert~ attent~ attiv~ bass~ bell~ brav~ brutt~ cald~ calm~ car~ cert~ chiari chiar~
  civile colm~ comod~ complet~ confus~ content~ contrari~ contrar~ cort~ cott~ crud~ debol~ degn~ desert~ destr~
  dirett~ disperat~ dispost~ distant~ distint~ divers~ dolc~ doppi~ dritt~ dur~ eguale esatt~ espert~ estrane~ fals~
  felic~ ferm~ fiss~ franc~ fredd~ gelat~ gelos~ giovane giovani giust~ grande grass~ gratis grave gravi incert~
  indigente inter~ inutile larg~ leale legal~ penal~ lent~ liber~ liet~ lieve lontan~ lunghi lung~ male matt~ matur~ mezz~ minim~
  morbid~ mort~ mut~ ner~ nett~ nud~ nuov~ obbligat~ occupat~ onest~ ottim~ parlante pazz~ pesante pian~ pien~
  pover~ pratic~ precis~ preoccupat~ presa presente presenti prim~ privat~ priv~ pront~ propri~ pulit~ pur~ rar~
  regolare ricc~ rigid~ rott~ sant~ san~ sazi~ secc~ segret~ semplice seren~ sicur~ simile sincer~ sobri~ solit~
  sol~ sord~ sporc~ sposat~ stanche stanchi stanc~ stort~ stran~ strett~ stuf~ svegli~ svegl~ svelt~ tard~ tener~
  tes~ tranquill~ triste tristi ultim~ uman~ umili unic~ unit~ utile utili vag~ valid~ vecchi~ ver~ vicin~ viv~
  vuot~
`
