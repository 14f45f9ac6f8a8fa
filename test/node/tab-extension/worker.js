// Does nothing by itself: test/node/tabs.mjs calls chrome.tabs from here.
