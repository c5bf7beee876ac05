/**
 * What src never contains, for ESLint's `no-restricted-syntax`. Kith runs under a Content-Security-Policy without
 * 'unsafe-inline' and with Trusted Types, where inline styles are blocked and markup from strings throws; and what a
 * policy does not stop (`unsafeHTML`), nobody should have to look for.
 */
const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const policy = [
  [
    `${template}[value.raw=/[\\s"']\\.?style\\s*=/i]`,
    'No style= in a template: a strict policy blocks it. Use an SVG attribute, a class, or style.setProperty().',
  ],
  [`${template}[value.raw=/<style[\\s>]/i]`, 'No <style> in a template: a strict policy blocks it. Use static styles.'],
  [`${template}[value.raw=/\\.?(innerHTML|outerHTML|srcdoc)\\s*=/i]`, 'No markup from strings: write a template.'],
  [
    'ImportSpecifier[imported.name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
    'A strict policy blocks it, or it lets markup in. Write a template, or use style.setProperty().',
  ],
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    'No markup from strings: write a template.',
  ],
  ['MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]', 'No document.write().'],
  ['CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', 'Use style.setProperty().'],
];

const habits = [
  ['ExportDefaultDeclaration', 'No default exports: a thing has one name everywhere.'],
  ['ExportSpecifier[exported.name="default"]', 'No default exports: a thing has one name everywhere.'],
  ['TSEnumDeclaration', 'No enums: use a union of strings.'],
  ['TSModuleDeclaration[kind="namespace"]', 'No namespaces: a module is one already.'],
];

export const forbidden = [...policy, ...habits].map(([selector, message]) => ({ selector, message }));
