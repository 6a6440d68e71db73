export async function drawPicture(_name: string, _level: number, _path: string): Promise<void> {}
export async function drawGeoid(_path: string): Promise<void> {}
