import '@iclei/elements';
