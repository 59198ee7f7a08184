/** Adjectives and adverbs spelled like a verb form. */
export const adjectiveDoubles = `
  giovane giovani alto alta alti alte amara amaro ampio anonima aperta aperto attenta attento attenti attive attiva attivo basso bassa bassi basse bella
  bello belle belli bravo brava brutto brutta calda caldi calma calmo calmi cara caro certa certo chiara chiaro chiari civile
  colma comodo comoda completa completo completi confusa contenta contento contenti contrario contraria contrari corta
  corto cotto cruda debole degna degno deserta destra diretta diretto disperata disperato disposto distante distinto
  diversa dolce doppio doppia dritto dura duro duri eguale esperta esperto esatta esatto estranea falsa falso felice
  ferma fermo fermi ferme fissa fisso fissi fredda freddo freddi franca franco gelosa gelata giusta giusto grande grave gravi grasso
  gratis indigente intera intero interi inutile incerta incerta larga largo lenta lento leale libera libero liberi lieto
  lieve lontana lontano lunga lungo lunghi male matta matto matura maturo mezza mezzo minima morbida morta morto muta muto nera
  netta netto nuda nuova nuovo obbligata occupata occupato onesto onesta ottima ottimo parlante pazza pazzo pesante piena
  pieno pieni piena piano povera povero presente presenti pratica pratico precisa preciso precisi preoccupata presa prima
  primo privo priva privata privato pronta pronto pronti propria proprio pulita pura puro rara raro regolare ricca ricco
  rigida rotta rotto sana sano sani santa santo sazia sazio secca secco segreta segreto semplice serena sereno sereni sicura
  sicuro sicuri simile sincera sincero sola solo soli sole sobrio sobria solita sorda sporca sporco sposata sposato stanca
  stanco stanchi stanche storta storto strana strano stretta stretto stufa stufo stufi svelta sveglia sveglio svegli tarda tenera tenero
  tesa teso tranquilla tranquillo tranquilli triste tristi ultima ultimo umana umano umili unica unico unita unito utile utili
  vaga valida valido vecchia vecchio vera vero veri vicina vicino vicini viva vivo vivi vuota vuoto vuoti
`
