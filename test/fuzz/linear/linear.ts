export async function linear() {
  // To come
}
