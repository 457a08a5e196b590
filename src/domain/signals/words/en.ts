import type { WordList } from "./list-names";

export const en = {
  asks: [
    "speak|talk|chat to|with * human|person|agent|representative|rep|someone|somebody|manager|supervisor",
    "real|actual|live human|person|agent|representative",
    "want|need|get|give * human|agent|representative|operator",
    "connect|transfer|put me to|with|through",
    "=an|a| human|agent|representative|operator please|now|",
  ],
  refusals: [
    "not what i * ask*|mean*|want*|need*|said",
    "that|this|it didnt|doesnt|wont|isnt|not help*|work*|answer|right",
    "wrong|same answer",
    "thats|that is wrong|incorrect",
    "already said|told|tried|asked|explained",
    "dont|didnt|not understand* me|my",
  ],
  no: ["no", "nope", "not really"],
  thanks: ["thank*", "thx", "please", "appreciate", "kindly"],
  helped: [
    "did|does|was|has|have this|that|it|i * help*|answer*|solve*|resolve*",
    "is|was this|that what you",
  ],
  fallbacks: [
    "not|dont|didnt|couldnt|cant|cannot * understand|understood",
    "not|didnt|dont|couldnt * get|catch that",
    "rephrase|reword",
    "different|other words",
    "couldnt|cant|cannot|not|dont|didnt * find|have an|any answer*|information",
  ],
  announcements: [
    "connecting|transferring|handing|passing|putting you",
    "passing|handing|forwarding|escalating this|your * to",
    "ill|will|let|going|while me|us|to|i| connect|transfer|hand|pass|put|forward|escalate you|this * to|with|through|over",
    "be|been|being transferred|connected|escalated",
    "agent|colleague|specialist|human|someone will * with|help|reply|contact|over",
  ],
} satisfies WordList;
