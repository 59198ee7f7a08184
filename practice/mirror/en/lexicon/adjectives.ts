/** Other common adjectives: they keep a word after them a noun. */
export const plainAdjectives = new Set(
  `able absolute active actual additional afraid alive annual available average basic big bigger brave brief bright busy
  capable careful caring central cheap clear clever common complete constant correct courageous creative crucial current daily dark
  dead deep dependable different difficult direct dirty dry due early easy easier effective entire essential exact
  extra fair familiar famous fast favourite few final financial fine first flexible foreign former free fresh friendly
  full funny future general generous gentle genuine global golden good gorgeous great grown happy hardworking healthier healthy hidden
  high honest honourable huge human humble ideal immediate important independent individual innocent inner intelligent kind kinder large
  last late latest legal limited little living local long loud low loyal main major many married maximum medical mental mild
  minimum minor modern moral multiple mutual narrow natural necessary negative new nice normal obvious odd official old
  older only online open opposite ordinary original other outside own particular past patient perfect personal physical plain
  polite poor popular positive possible potential practical precious present previous private professional proper public
  pure quick quiet random rare real realistic reasonable recent regular related relevant reliable remarkable resilient resourceful
  responsible rich right round sacred same second secret selfless sensible separate serious severe short significant silent silly similar
  simple single slight slow small smart social soft solid special specific stable standard steady stiff straight strange
  strict strong stupid successful sudden suitable super sweet talented temporary thick thin thoughtful tiny tough total true typical
  unable unique unusual urgent useful usual valid various vast vital warm weekly welcome whole wide wild wise wonderful
  wrong young younger worth best better worse worst amazing brilliant fantastic awesome excellent incredible lovely hard`
    .trim()
    .split(/\s+/),
)
