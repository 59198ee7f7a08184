/** Italian words that say little by themselves, without accents and apostrophes. */
export const italianCommonWords = `
che chi cui non per con tra fra del dello della dei degli delle dal dallo dalla dai dagli dalle nel nello nella nei negli
nelle sul sullo sulla sui sugli sulle col coi alla allo agli alle gli una uno anche ancora allora poi dopo prima adesso ora
oggi ieri domani quando quanto quanta quanti quante come dove perche mentre finche quindi dunque pero invece oppure eppure
comunque infatti cioe insomma magari forse quasi solo soltanto sempre mai piu meno molto molta molti molte tanto tanta
tanti tante poco poca pochi poche troppo troppa troppi troppe tutto tutta tutti tutte ogni ognuno qualche qualcosa qualcuno
nessuno nessuna niente nulla altro altra altri altre stesso stessa stessi stesse proprio propria cosi bene male davvero
gia subito presto tardi spesso volta volte cosa cose modo parte tipo momento giorno giorni sera mattina notte settimana anno
anni mese mesi ora ore minuti questo questa questi queste quello quella quelli quelle quel quei quegli mio mia miei mie tuo tua tuoi tue suo
sua suoi sue nostro nostra nostri nostre vostro vostra loro lui lei noi voi essa esso essi esse egli mi ti ci vi lo la si ne
sono sei siamo siete era ero eri eravamo erano sia siano fosse fossi fossero stato stata stati state sara saro saranno
sarebbe essere essendo ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevano abbia abbiano avesse avessi avuto
avuta avere avro avra avrei avrebbe sto stai sta stiamo state stanno stava stavo stavamo stavano stare faccio fai fa
facciamo fate fanno faceva facevo facevamo fare fatto fatta fatti fatte facendo vado vai va andiamo vanno andava andato
andata andati andare vengo viene venuto venuta venire posso puoi puo possiamo possono poteva potevo potevano potuto potere
potrei potrebbe voglio vuoi vuole vogliamo vogliono voleva volevo volevano volere vorrei vorrebbe voluto devo devi deve
dobbiamo devono doveva dovevo dovuto dovrei dovrebbe dico dici dice diciamo dicono diceva dicevo detto dire dicendo so sai
sapeva sapevo sapere vedo vede vedere visto vista dato dare messo mettere preso prendere sembra sembrava pare penso pensavo
pensato credo senza sotto sopra dentro fuori verso fino contro durante insieme oltre circa secondo presso qui qua laggiu
due tre quattro cinque sei sette otto nove dieci primo prima secondo ultimo ultima nuovo nuova grande piccolo piccola
`.trim()
