import { amount, choice } from "../../knobs/knob";

/** How the account treats the tags it is given. */
export const TAG_KNOBS = {
  tagNormalisation: choice(["zendesk", "off"], {
    doc: "Tags are lower-cased, split at spaces and commas, and lose every character but letters, digits and _ - / : . #",
    unknown: "Which characters Zendesk drops, keeps or splits at, and whether each route treats them alike.",
    verify:
      'PUT /tickets/{id}/tags with ["UPPER", "two words", "a,b", "a#b", "a:b", "ä", "😀"]; compare the answer.',
  }),
  tagOrder: choice(["sorted", "insertion"], {
    doc: "In which order `tags` is answered.",
    unknown: "Whether Zendesk sorts a ticket's tags.",
    verify: "Add z_tag, then a_tag, and read the ticket.",
  }),
  tagLength: amount(255, "characters", {
    doc: "A longer tag is refused with 422.",
    unknown: "The longest tag Zendesk takes, and whether it refuses or cuts a longer one.",
    verify: "PUT tags of 80, 255, 256 and 1,000 characters.",
  }),
  tagsTogether: amount(5096, "characters", {
    doc: "A ticket whose tags, joined by spaces, would be longer is refused with 422 and nothing is written.",
    unknown:
      "The limit of the whole value (5,096 comes from one public integration) and what is answered beyond it.",
    verify: "Add tags of 50 characters until an answer changes; read the ticket.",
  }),
  missingTags: choice(["unchanged", "invalid"], {
    doc: "What a tag request without any tags does: nothing, or 422.",
    unknown: "What PUT, POST and DELETE of tags answer to an empty or missing list.",
    verify: "Send each of them with `{}` and with an empty list on a scratch ticket.",
  }),
} as const;
