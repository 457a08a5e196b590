/** Key names as carriers spell them (`orderId`, `Order ID`, `order-id`), folded to one spelling. */
export const foldedKey = (key: string): string =>
  key
    .trim()
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, "_");
