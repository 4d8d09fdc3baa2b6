<?php
// How Symfony and Laravel find a method: attributes and types.
#[Attribute(Attribute::TARGET_METHOD)]
final class Route
{
    public function __construct(
        public string $method,
        public string $path,
    ) {}

    /** The values in the path, or null when it does not fit. */
    public function match(string $method, string $path): ?array
    {
        $name = '/{(\w+)}/';
        $regexp = preg_replace($name, '(?<$1>[^/]+)', $this->path);
        if ($method !== $this->method
            || !preg_match("#^$regexp$#", $path, $given)) {
            return null;
        }
        $named = ARRAY_FILTER_USE_KEY;
        return array_filter($given, is_string(...), $named);
    }
}

function make(string $class): object   // autowiring
{
    $constructor = new ReflectionClass($class)->getConstructor();
    $types = $constructor?->getParameters() ?? [];
    return new $class(...array_map(
        fn ($parameter) => make($parameter->getType()->getName()),
        $types,
    ));
}

function dispatch(array $classes, string $method, string $path): string
{
    foreach ($classes as $class) {
        foreach (new ReflectionClass($class)->getMethods() as $action) {
            foreach ($action->getAttributes(Route::class) as $found) {
                $route = $found->newInstance();
                $given = $route->match($method, $path);
                if ($given !== null) {
                    return $action->invoke(make($class), ...$given);
                }
            }
        }
    }
    return '404';
}

final class Shows
{
    public function find(int $id): string
    {
        return ['', 'Hamlet', 'Gala <3'][$id];
    }
}

// region: application
final class ShowController
{
    public function __construct(private Shows $shows) {}

    #[Route('GET', '/shows/{id}')]
    public function show(int $id): string
    {
        $title = htmlspecialchars($this->shows->find($id));
        return "200 <h1>$title</h1>";
    }
}

echo dispatch([ShowController::class], 'GET', '/shows/2'), "\n";
echo dispatch([ShowController::class], 'GET', '/seats'), "\n";
// endregion
