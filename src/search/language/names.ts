/** Names of languages and products that a reader may ask for whether the guide has them or not. */
// cspell:disable

/**
 * A name is no misspelt word and no beginning of another: who types "clojure" does not mean closures. Where the guide has one, it is found as it stands, so this
 * list matters for the others alone.
 */
const NAMES: ReadonlySet<string> = new Set(
  [
    "abap ada akka alpine angular angularjs ansible arduino astro aurelia auth0 azure backbone bazel bitbucket blazor bootstrap bottle bun bunny cakephp capacitor",
    "cassandra celery chef circleci clickhouse clojure cloudflare cobol cockroachdb codeigniter coffeescript consul cordova cosmosdb couchbase couchdb crystal cuda",
    "cypress cython dapr dart datadog delphi deno digitalocean discord drupal dropwizard eclipse elasticsearch electron elixir elm emacs ember erlang etcd excel",
    "express fastify fiber figma firebase firestore flink flutter fortran gatsby ghost gitlab godot grafana grails groovy gulp hadoop hapi haskell haxe helidon helm",
    "heroku hibernate htmx hugo ibatis influxdb ionic istio jekyll jenkins jest jira joomla jquery julia jupyter kibana koa kotlin kong lisp lodash looker lua magento",
    "mariadb matlab memcache meteor mocha mongoose mssql mulesoft mybatis nagios nats neo4j nestjs netbeans netlify nextjs nim nomad nuxt ocaml odoo opengl openshift",
    "openstack pandas pascal perl phalcon phoenix photoshop play podman powershell prisma prolog prometheus pulumi puppet pytorch qwik quarkus racket rails raku react",
    "redux remix ruby rust salesforce sanic sap scala scheme scikit selenium sharepoint shopify sinatra slim snowflake solid solidity solr spark splunk sqlite",
    "storybook struts supabase svelte sveltekit swift swiftui tableau tailwind tcl tensorflow terraform thrift tornado travis typeorm unity unreal vagrant vault",
    "vercel vertx vim vite vue vuejs webflow webpack wicket wildfly wordpress xamarin xcode yarn zend zig zookeeper",
  ]
    .join(" ")
    .split(" "),
);

/** Whether a word is the name of a language or product. */
export function isName(word: string): boolean {
  return NAMES.has(word.toLowerCase());
}
