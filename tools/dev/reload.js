/** In the page while developing: loads it anew when a build is done. Comes back by itself when the server does. */
new EventSource('/dev-events').addEventListener('built', () => location.reload());
