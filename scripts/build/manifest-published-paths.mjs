const published = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** Where a part of the manifest names a module of the source, names the one that is published instead. */
function rename(part) {
  if (!part || typeof part !== 'object') return;
  for (const key of ['path', 'module']) if (typeof part[key] === 'string') part[key] = published(part[key]);
  for (const child of Object.values(part)) rename(child);
}

/** Private to the class or to Kith, or for the browser to call: nobody else should find it in docs, types or an editor. */
const isPublic = ({ name, privacy, static: ofClass }) =>
  privacy !== 'private' && privacy !== 'protected' && !ofClass && !/^[#_]|Callback$/.test(name);

/** A manifest analyzer plugin: the manifest describes the package, so it names published modules and public members. */
export function publishedPaths() {
  return {
    name: 'kith-published-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ path }) => !path.includes('src/internal/'),
      );
      rename(customElementsManifest);
      for (const { declarations = [] } of customElementsManifest.modules)
        for (const declaration of declarations) declaration.members = declaration.members?.filter(isPublic);
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
