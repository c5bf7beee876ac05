declare const __KITH_VERSION__: string | undefined;

/** This copy's version of the library; the build fills it in. */
export const VERSION = typeof __KITH_VERSION__ === 'undefined' ? 'source' : __KITH_VERSION__;
