/**
 * A manifest analyzer plugin. Kith registers elements apart from their classes, where the analyzer does not look; but
 * every class says its tag in the `HTMLElementTagNameMap` of its file, for TypeScript, so that is where tags come from.
 */
export function tagNames() {
  return {
    name: 'kith-tag-names',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
      for (const member of node.members) {
        if (!ts.isPropertySignature(member) || !member.type) continue;
        (moduleDoc.kithTags ??= []).push({ tagName: member.name.text, className: member.type.getText() });
      }
    },
    // by now the classes of the file are known, whatever the order in which it declares them
    moduleLinkPhase({ moduleDoc }) {
      for (const { tagName, className } of moduleDoc.kithTags ?? []) {
        const declaration = moduleDoc.declarations?.find(({ name }) => name === className);
        if (!declaration) continue;
        Object.assign(declaration, { tagName, customElement: true });
        moduleDoc.exports = [
          ...(moduleDoc.exports ?? []).filter(({ kind }) => kind !== 'custom-element-definition'),
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: className, module: moduleDoc.path },
          },
        ];
      }
      delete moduleDoc.kithTags;
    },
  };
}
