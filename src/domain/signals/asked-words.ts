/**
 * What bots ask a customer for, by the names they ask with, in eight languages: words are joined by `_`, and a name
 * that is also what a whole conversation is about (`order`, `product`) says what kind of it is wanted.
 */
export const ASKED_WORDS: Readonly<Record<string, string>> = {
  phone:
    "phone_number mobile_number telephone_number telefonnummer handynummer rufnummer numéro_de_téléphone número_de_teléfono número_de_telefone numero_di_telefono telefoonnummer 電話番号",
  name: "full_name your_name vollständiger_name ihr_name votre_nom nom_complet nombre_completo su_nombre nome_completo seu_nome suo_nome volledige_naam uw_naam お名前",
  postcode:
    "postcode postal_code zip_code postleitzahl code_postal código_postal cep codice_postale 郵便番号",
  address:
    "delivery_address shipping_address postal_address lieferadresse anschrift adresse_de_livraison dirección_de_entrega endereço_de_entrega indirizzo_di_consegna afleveradres 住所",
  serial_number:
    "serial_number seriennummer numéro_de_série número_de_serie número_de_série numero_di_serie serienummer シリアル番号",
  product:
    "which_product product_name which_model model_name welches_produkt welches_modell quel_produit quel_modèle qué_producto qual_produto quale_prodotto welk_product 商品名",
  invoice_id:
    "invoice_number rechnungsnummer numéro_de_facture número_de_factura número_da_fatura numero_fattura factuurnummer 請求書番号",
  customer_id:
    "customer_number kundennummer numéro_de_client número_de_cliente numero_cliente klantnummer 会員番号",
  membership_id:
    "membership_number member_number mitgliedsnummer numéro_d_adhérent número_de_socio número_de_sócio numero_di_tessera lidmaatschapsnummer",
  tracking_number:
    "tracking_number sendungsnummer numéro_de_suivi número_de_seguimiento código_de_rastreio trackingnummer 追跡番号",
  error_code: "error_code error_message fehlercode fehlermeldung code_d_erreur código_de_error foutcode",
  date: "which_date what_date which_day welches_datum quelle_date qué_fecha qual_data welke_datum",
};

/** Answers that give nothing, in the notation of `phrases`. */
export const NO_ANSWER: readonly string[] = [
  ...[
    "dont|do * know|have|remember",
    "no idea",
    "not sure",
    "=no|nope|none|yes|yeah|ok|okay|hi|hello|please",
    "why",
  ],
  ...["weiß|habe|kenne * nicht|keine|kein*", "keine ahnung", "=nein|ja", "warum"],
  ...["sais|ai * pas", "aucune idée", "=non|oui", "pourquoi"],
  ...["no sé|tengo|recuerdo", "ni idea", "=sí|si"],
  ...["não|nao sei|tenho|lembro", "=sim|não|nao"],
  ...["non so|lo|ho|ricordo"],
  ...["weet|heb * niet|geen", "geen idee", "=nee"],
  ...["わからない", "わかりません", "=いいえ", "=はい"],
];
