/** Key names as carriers spell them (`orderId`, `Order ID`, `order-id`), folded to one spelling. */
export const foldedKey = (key: string): string =>
  key
    .trim()
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, "_");

/** What bots call the values that policies ask for most, by the name that policies have for them. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    email: "e_mail mail email_address e_mail_address mail_address",
    order_id: "order order_number order_no order_nr order_num order_ref order_reference",
    phone: "phone_number telephone telephone_number tel mobile mobile_number",
  }).flatMap(([key, names]) => names.split(" ").map((name) => [name, key] as const)),
);

/** The key of a collected value, so that `E-mail` and `email_address` are what a policy asks for as `email`. */
export function valueKey(key: string): string {
  const folded = foldedKey(key);
  return SAME.get(folded) ?? folded;
}
