#!/bin/sh
# Builds and checks the two clients. Maven calls it; people may too.
#   build-clients.sh build   installs what the lock files name, builds what changed, lays the pages out for the jar
#   build-clients.sh check   unit tests, types, lint, size budgets, words
#   build-clients.sh flow    the paths through the day in Chromium
set -eu
cd "$(dirname "$0")"
clients="admin member"
pages=target/classes/META-INF/resources

demand_node() {
    if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
        echo "没有找到 Node.js。构建网页需要 Node.js 20.19 或更新的版本和它自带的 npm，请先安装。" >&2
        exit 1
    fi
    if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
        echo "Node.js 的版本是 $(node -v)，太旧了。构建网页需要 20.19 或更新的版本。" >&2
        exit 1
    fi
}

install() {
    if [ node_modules/.package-lock.json -nt package-lock.json ] && [ ! .npmrc -nt node_modules/.package-lock.json ]; then
        return
    fi
    echo "$1: npm ci"
    npm ci --loglevel=error
}

# One number for everything the built pages depend on.
fingerprint() {
    find . -type f \( -path './src/*' -o -path './public/*' -o -path './index.html' -o -path './package-lock.json' \
        -o -path './*.config.*' -o -path './tsconfig.json' \) ! -name '*.test.ts' -exec cksum {} + | LC_ALL=C sort | cksum
}

build() {
    now=$(fingerprint)
    if [ -d dist ] && [ -f target/built ] && [ "$(cat target/built)" = "$now" ]; then
        echo "$1: 没有改动，不用重新构建"
        return
    fi
    echo "$1: npm run build"
    rm -f target/built
    npm run --silent build
    mkdir -p target
    echo "$now" > target/built
}

# $1 = built pages, $2 = where they are served
lay_out() {
    rm -rf "${pages:?}/$2"
    mkdir -p "$pages/$2"
    (cd "$1" && tar --exclude=./.vite -cf - .) | (cd "$pages/$2" && tar -xf -)
    find "$pages/$2" -type f \( -name '*.js' -o -name '*.css' -o -name '*.html' -o -name '*.svg' \) -exec gzip -9 -n -k -f {} +
}

case "${1:-build}" in
build)
    demand_node
    for c in $clients; do (cd $c && install $c && build $c); done
    lay_out admin/dist admin
    lay_out member/dist/build/h5 m
    ;;
check)
    demand_node
    for c in $clients; do (cd $c && npm run --silent test && npm run --silent check); done
    ;;
flow)
    demand_node
    for c in $clients; do (cd $c && npm run --silent flow); done
    ;;
*)
    echo "用法: build-clients.sh [build|check|flow]" >&2
    exit 2
    ;;
esac
