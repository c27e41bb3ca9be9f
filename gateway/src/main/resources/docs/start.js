// Shows every service's document in one page. "Try it out" goes through the gateway, as the person who is signed in.
const csrf = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];

const throughTheGateway = (document) => ({ ...document, servers: [{ url: '/' }] });

fetch('/api/docs/services')
  .then((answer) => answer.json())
  .then((services) => {
    window.ui = SwaggerUIBundle({
      urls: services.map((name) => ({ name, url: `/api/docs/${name}` })),
      dom_id: '#api',
      deepLinking: true,
      validatorUrl: null,
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: 'StandaloneLayout',
      responseInterceptor: (answer) => {
        if (answer.ok && answer.obj?.openapi) {
          answer.obj = throughTheGateway(answer.obj);
          answer.text = answer.data = JSON.stringify(answer.obj);
        }
        return answer;
      },
      requestInterceptor: (request) => {
        const token = csrf();
        if (token) request.headers['X-XSRF-TOKEN'] = token;
        return request;
      },
    });
  });
