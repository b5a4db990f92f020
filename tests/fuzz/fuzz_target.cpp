// SPDX-License-Identifier: MIT
#include "checks.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const Agentwright::Fuzz::Check &check : Agentwright::Fuzz::kChecks) {
        if (std::string_view(check.name) != AGENTWRIGHT_FUZZ_TARGET)
            continue;
        const QString broken = check.run(QByteArrayView(data, qsizetype(size)));
        if (!broken.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(broken));
            std::abort();
        }
    }
    return 0;
}
