/** Takes the secrets out of a text. */
export type Hide = (text: string) => string;

/** Hides the password of a user in every form in which a client or a server could repeat it. */
export const hideSecrets = (credentials: { readonly username: string; readonly password: string } | undefined): Hide => {
  if (credentials === undefined) return (text) => text;
  const { username, password } = credentials;
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  const forms = [basic, encodeURIComponent(password), password].filter((form) => form !== '');
  return (text) => forms.reduce((hidden, form) => hidden.replaceAll(form, '***'), text);
};
