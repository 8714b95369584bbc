# shellcheck shell=bash
# What deploy/up, deploy/test and deploy/bench share: finding a JDK and Maven. Source it; it runs nothing by itself.

DIALWORKS_WANTED_JDK=25

say() { printf '%s\n' "$*"; }
die() {
  printf '%s\n' "$@" >&2
  exit 1
}

# The feature version of the JDK in a folder, or nothing where there is no JDK (a JRE has no compiler and does not do).
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n '1s/^[^"]*"\([0-9]*\).*/\1/p')
  fi
  [ -n "$version" ] && printf '%s\n' "$version"
}

# The folder of the JDK that a `java` or `javac` belongs to, through links such as those of update-alternatives.
jdk_of_command() {
  local path
  path=$(command -v "$1" 2>/dev/null) || return 1
  path=$(readlink -f "$path" 2>/dev/null) || return 1
  dirname "$(dirname "$path")"
}

# Where JDKs are usually installed. An argument replaces the list, for tests.
jdk_folders() {
  if [ $# -gt 0 ]; then
    printf '%s\n' "$@"
    return
  fi
  local home=${HOME:-/nonexistent}
  printf '%s\n' /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* /usr/local/* \
    "$home"/.sdkman/candidates/java/* "$home"/.jdks/* "$home"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# Prints the folder of the first JDK that is new enough: JAVA_HOME, PATH, then the usual folders (the lowest version
# that will do, since that is the one the platform is tested with).
find_jdk() {
  local candidate version best='' best_version=999
  for candidate in "${JAVA_HOME:-}" "$(jdk_of_command javac)" "$(jdk_of_command java)"; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate") || continue
    if [ "$version" -ge "$DIALWORKS_WANTED_JDK" ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  while IFS= read -r candidate; do
    version=$(jdk_version "$candidate") || continue
    if [ "$version" -ge "$DIALWORKS_WANTED_JDK" ] && [ "$version" -lt "$best_version" ]; then
      best=$candidate
      best_version=$version
    fi
  done < <(jdk_folders "$@")
  [ -n "$best" ] && printf '%s\n' "$best"
}

require_jdk() {
  JAVA_HOME=$(find_jdk) || die \
    "Dialworks needs a JDK $DIALWORKS_WANTED_JDK or newer, and there is none in JAVA_HOME, on the PATH or in the usual folders." \
    "Install one, for example:" \
    "  Debian, Ubuntu     the package temurin-25-jdk from Adoptium (https://adoptium.net/installation/linux/)" \
    "  Fedora, RHEL       dnf install java-25-openjdk-devel" \
    "  any, without root  https://sdkman.io, then: sdk install java 25-tem" \
    "and run this command again."
  export JAVA_HOME
}

find_maven() {
  local candidate home=${HOME:-/nonexistent}
  for candidate in "$(command -v mvn 2>/dev/null)" "${MAVEN_HOME:-/nonexistent}/bin/mvn" "${M2_HOME:-/nonexistent}/bin/mvn" \
    /usr/share/maven/bin/mvn /opt/*maven*/bin/mvn /usr/local/*maven*/bin/mvn \
    "$home"/.sdkman/candidates/maven/current/bin/mvn /opt/homebrew/bin/mvn; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

require_maven() {
  MVN=$(find_maven) || die \
    "Dialworks is built with Maven, and there is no 'mvn' on the PATH or in the usual folders." \
    "Install it, for example:" \
    "  Debian, Ubuntu     apt-get install maven" \
    "  Fedora, RHEL       dnf install maven" \
    "  any, without root  https://sdkman.io, then: sdk install maven" \
    "and run this command again."
}

# ---- What is built -------------------------------------------------------------------------------------------------

DIALWORKS_MODULES='number-service routing-service diagnostics-service gateway'

# Made before a build begins and put in its place when it has succeeded: what is newer was not in that build.
build_stamp() { printf '%s\n' "$1/deploy/local/target/built"; }

# Succeeds when something has to be built, and says what.
needs_build() {
  local root=$1 stamp module changed
  stamp=$(build_stamp "$root")
  for module in $DIALWORKS_MODULES; do
    if [ ! -e "$root/$module/target/quarkus-app/quarkus-run.jar" ]; then
      say "$module is not built yet"
      return 0
    fi
  done
  if [ ! -e "$stamp" ]; then
    say "there is no complete build yet"
    return 0
  fi
  changed=$(find "$root/pom.xml" "$root/platform" "$root/deploy/local" "$root/number-service" "$root/routing-service" \
    "$root/diagnostics-service" "$root/gateway" \
    \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o \
    -type f \( -name pom.xml -o -path '*/src/main/*' \) -newer "$stamp" -print -quit)
  if [ -n "$changed" ]; then
    say "${changed#"$root"/} changed"
    return 0
  fi
  return 1
}

# Runs Maven and shows one line per module; everything it says goes to a log.
maven_with_progress() {
  local log=$1
  shift
  "$MVN" -B "$@" 2>&1 | tee "$log" | awk -v tty="$([ -t 1 ] && printf 1)" '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
      step = $NF; gsub(/[][]/, "", step)
      name = $0; sub(/^\[INFO\] Building /, "", name); sub(/ [^ ]+ +\[[0-9\/]+\]$/, "", name)
      if (tty) printf "\r\033[K"
      printf "  %-6s %s\n", step, name
      fetched = 0
      fflush()
    }
    /^(\[INFO\] )?Downloaded from/ {
      fetched++
      if (tty) { printf "\r\033[K  %d files fetched", fetched; fflush() }
    }
    END { if (tty) printf "\r\033[K" }
  '
  return "${PIPESTATUS[0]}"
}

# Builds what deploy/up runs. Without the network where everything was fetched before.
build() {
  local root=$1 log=$2 stamp fresh modules
  stamp=$(build_stamp "$root")
  modules=$(printf ',%s' $DIALWORKS_MODULES deploy/local)
  fresh=$(mktemp "${TMPDIR:-/tmp}/dialworks-build.XXXXXX")
  set -- -f "$root/pom.xml" -pl "${modules#,}" -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
  if ! maven_with_progress "$log" -o "$@"; then
    if ! grep -q -E 'in offline mode|has not been downloaded from it before|Could not resolve|could not be resolved' "$log"; then
      rm -f "$fresh"
      grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
      die "The build failed; all it said is in $log"
    fi
    say "  something is not on this machine yet: fetching it"
    if ! maven_with_progress "$log" "$@"; then
      rm -f "$fresh"
      grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
      die "The build failed; all it said is in $log"
    fi
  fi
  mv -f "$fresh" "$stamp"
}
