import type { WordList } from "./list-names";

export const es = {
  asks: [
    "hablar|chatear|comunicarme|contactar con * human*|persona|agente|asesor*|alguien|operador*|supervisor",
    "persona|agente|asesor|ser real|human*",
    "quiero|necesito|quisiera * human*|agente|asesor*|operador*",
    "pása*|páse*|comuní*|transf* con|a * human*|persona|agente|asesor*|alguien",
    "=un|una| human*|agente|asesor*|operador* por|porfa| favor|",
  ],
  refusals: [
    "no es * lo que * pregunt*|busco|quiero|necesito|dije",
    "no me ayud*|sirv*|entiende*",
    "eso|esto|así|sigue no|sin * funciona*|ayuda|sirve|responde|es",
    "no * funcionó|resolvió|respond*",
    "misma|está respuesta|equivocad*|mal",
    "ya * dije|intenté|intentado|probé|probado|expliqué|pregunté|dicho",
  ],
  no: ["no", "para nada"],
  thanks: ["gracias", "por favor", "porfa*", "agradec*", "amable"],
  helped: ["útil", "ayudó|ayudado", "resuelto|resolvió", "respond* * a", "es esto|eso lo que"],
  fallbacks: [
    "no * entend*|entiendo|comprend*",
    "reformul*",
    "otras|otra palabras|forma|manera",
    "no * encontr*|tengo * respuesta|información",
  ],
  announcements: [
    "te|le|lo|la comuni*|conect*|paso|pasar*|transf*|deriv* con|a",
    "voy|vamos a comunicar*|conectar*|pasar*|transferir*|derivar* con|a",
    "transfiriendo|derivando|conectando",
    "agente|asesor*|compañer*|persona te|le|se * atender*|ayudar*|contact*|responder*",
  ],
} satisfies WordList;
