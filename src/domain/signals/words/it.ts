import type { WordList } from "./list-names";

export const it = {
  asks: [
    "parlare|chattare con * uman*|persona|operatore|operatrice|qualcuno|addetto|consulente|responsabile",
    "persona|operatore|essere reale|vera|vero|uman*",
    "voglio|vorrei|serve|bisogno * operatore|operatrice|umano|consulente|addetto",
    "mi pass*|mett*|trasfer* * operatore|operatrice|qualcuno|contatto|consulente",
    "=un|una| operatore|operatrice|umano|consulente per|grazie| favore|",
  ],
  refusals: [
    "non è|era quello|ciò|questo che",
    "non mi aiut*|capi*|rispond*|è * utile|servito",
    "non ha*|è|avete * funzionato|aiutato|risposto|risolto|capito",
    "così|questo|ancora|continua non|a funziona*",
    "risposta|è|stessa sbagliat*|risposta",
    "già * detto|provato|spiegato|chiesto",
  ],
  no: ["no", "per niente", "non proprio"],
  thanks: ["grazie", "per favore|piacere|cortesia", "gentilmente", "ringrazio"],
  helped: ["utile", "aiutat*", "risolto", "risposto * alla|alle|a", "è questo|quello che"],
  fallbacks: [
    "non * capito|compreso|capisco|comprendo|capire",
    "riformul*",
    "altre|altro parole|modo",
    "non * trov*|ho * risposta|informazioni",
  ],
  announcements: [
    "ti|la|vi mett* in contatto",
    "ti|la|vi pass*|trasferi*|colleg* a|ad|al|con|all",
    "sto * trasferendo|passando|inoltrando",
    "operat*|collega|consulente ti|la|vi|si|prend*|rispond* * rispond*|aiut*|contatt*|carico|assist*",
  ],
} satisfies WordList;
