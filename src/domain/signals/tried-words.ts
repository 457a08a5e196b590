/**
 * How a conversation tells of a try: the customer's own, something they did (a try only where they say that it did
 * not help: people also change their minds), the bot's that worked, the bot's that did not.
 */
export const TRY_KINDS = ["customer", "acted", "done", "failed"] as const;
export type TryKind = (typeof TRY_KINDS)[number];

/**
 * In the first person and in the past, in eight languages, in the notation of `phrases`: what somebody will do, may
 * do or should do is no try. Verbs that only talk (`told`, `asked`) are left out: they refuse an answer.
 */
export const TRIED_WORDS: Readonly<Record<TryKind, readonly string[]>> = {
  customer: [
    "i|ive|we|weve have| already|also|just| tried",
    "i|ive|we|weve have| already restarted|rebooted|reset|reinstalled|updated|unplugged|replaced|checked|cleaned|changed",
    "i|ive|we|weve have| already called|emailed|contacted|returned|paid|cancelled|uploaded|sent",
    "habe|haben * schon|bereits * versucht|probiert|neu|gestartet|zurückgesetzt|geprüft|ausgetauscht|zurückgeschickt|bezahlt|geschickt",
    "ai|avons déjà|aussi| essayé|redémarré|réinitialisé|vérifié|remplacé|renvoyé|payé|envoyé|appelé",
    "he|hemos ya|lo|la| intentado|probado|reiniciado|restablecido|revisado|cambiado|devuelto|pagado|enviado|llamado",
    "ya|también intenté|probé|reinicié|revisé|cambié|devolví|pagué|envié|llamé",
    "já tentei|testei|reiniciei|verifiquei|troquei|devolvi|paguei|enviei|liguei",
    "ho|abbiamo già provato|riavviato|controllato|cambiato|restituito|pagato|inviato|chiamato",
    "heb|hebben * al * geprobeerd|herstart|gereset|gecontroleerd|vervangen|teruggestuurd|betaald|gestuurd|gebeld",
    "試しました",
    "試してみました",
    "再起動しました",
    "確認しました",
  ],
  acted: [
    "i|we restarted|rebooted|reset|reinstalled|updated|unplugged|replaced|checked|cleaned|changed|swapped|called|emailed",
    "habe|haben * gewechselt|getauscht|ausgetauscht|gestartet|zurückgesetzt|geprüft|gereinigt|geändert|angerufen",
    "ai|avons essayé|changé|remplacé|redémarré|réinitialisé|vérifié|nettoyé|appelé",
    "he|hemos cambiado|probado|reiniciado|restablecido|revisado|limpiado|llamado",
    "cambié|probé|reinicié|revisé|limpié|llamé",
    "troquei|tentei|testei|reiniciei|verifiquei|limpei|liguei",
    "ho|abbiamo cambiato|sostituito|provato|riavviato|controllato|pulito|chiamato",
    "heb|hebben * vervangen|geprobeerd|herstart|gereset|gecontroleerd|schoongemaakt|gebeld",
    "交換しました",
    "替えました",
  ],
  done: [
    "i|ive|we|weve have| just|now|already| sent|resent|issued|cancelled|refunded|reset|unlocked|updated|changed|booked|created|opened",
    "ich|wir habe|haben * gesendet|geschickt|storniert|erstattet|zurückgesetzt|entsperrt|geändert|gebucht",
    "ai|avons envoyé|renvoyé|annulé|remboursé|réinitialisé|débloqué|modifié",
    "he|hemos enviado|reenviado|cancelado|reembolsado|restablecido|desbloqueado|cambiado",
    "enviei|reenviei|cancelei|reembolsei|redefini|desbloqueei|alterei",
    "ho|abbiamo inviato|annullato|rimborsato|reimpostato|sbloccato|modificato",
    "heb|hebben * gestuurd|verstuurd|geannuleerd|terugbetaald|gereset|gewijzigd",
    "送信しました",
    "キャンセルしました",
    "返金しました",
  ],
  failed: [
    "i|ive|we|weve have| tried|attempted to",
    "i|we couldnt|wasnt|werent able| to| process|cancel|refund|change|update|send|reset|unlock|book|verify|start|complete",
    "i|we could|was|were not|unable able| to| process|cancel|refund|change|update|send|reset|unlock|book|verify|start|complete",
    "konnte|konnten * nicht * stornieren|erstatten|ändern|senden|zurücksetzen|prüfen|buchen|starten",
    "pas pu annuler|rembourser|modifier|envoyer|réinitialiser|vérifier|lancer",
    "no he|hemos| podido|pude|pudimos cancelar|reembolsar|cambiar|enviar|restablecer|verificar|iniciar",
    "não consegui|conseguimos cancelar|reembolsar|alterar|enviar|redefinir|verificar|iniciar",
    "non sono|siamo| riuscito|riusciti a annullare|rimborsare|modificare|inviare|reimpostare|verificare|avviare",
    "kon|konden * niet annuleren|terugbetalen|wijzigen|versturen|resetten|controleren|starten",
    "できませんでした",
  ],
};

/** After a try of the customer, that it did not help. */
export const STILL_WORDS: readonly string[] = [
  ...[
    "still",
    "didnt|doesnt|did|does|wont not| * work|help|change",
    "no luck|success|change|reply|answer",
    "nothing",
  ],
  ...["nicht|nichts * geholfen|funktioniert|geklappt|passiert", "immer noch", "ohne erfolg"],
  ...["toujours pas", "marche|fonctionne pas", "sans succès"],
  ...["sigue|siguen", "no funciona|funcionó|sirvió"],
  ...["ainda", "não funcionou|funciona|adiantou", "non funziona|funzionato", "ancora"],
  ...["werkt|hielp niet", "nog steeds", "まだ", "だめでした", "ダメでした"],
];
