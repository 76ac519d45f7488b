export const COLOURS = {
  drdRenderer: {
    defaultFillColor: 'var(--drawing-fill)',
    defaultStrokeColor: 'var(--drawing-stroke)',
    defaultLabelColor: 'var(--drawing-label)',
  },
};

export async function openText(address) {
  const response = await fetch(address, { headers: { Accept: 'application/xml' } });
  if (!response.ok) {
    throw new Error(`the table could not be read (${response.status})`);
  }
  return response.text();
}
