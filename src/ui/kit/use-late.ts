import { useEffect, useState } from "react";

export type Late<T> =
  | Readonly<{ kind: "coming" }>
  | Readonly<{ kind: "here"; part: T }>
  | Readonly<{ kind: "failed" }>;

/**
 * Something whose code comes after the first paint. `load` must be the same function each time; what it brought is
 * kept, and a failure is told to whoever shows the part.
 */
export function useLate<T>(load: () => Promise<T>): Late<T> {
  const [late, setLate] = useState<Late<T>>({ kind: "coming" });
  useEffect(() => {
    let wanted = true;
    load().then(
      (part) => wanted && setLate({ kind: "here", part }),
      () => wanted && setLate({ kind: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return late;
}
