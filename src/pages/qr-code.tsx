import type { JSX } from "hono/jsx/jsx-runtime";
import { encode } from "uqr";

/** A link as a QR code: drawn on the server as one path, dark on light in every theme, or no camera reads it. */
export function QrCode({ link, label }: { link: string; label: string }): JSX.Element {
  const { data, size } = encode(link, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
