/// <reference types="vite/client" />

declare module 'virtual:kith-manifest' {
  const manifest: object;
  export default manifest;
}
