// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/model/definition_view.h>

class QPagedPaintDevice;

namespace Agentwright::App {

/// The whole prompt as it reads, dark on white, on pages with numbers.
void printPreview(const DefinitionView &definition, QPagedPaintDevice &device);
/// The same as a PDF file on A4, replacing what is there. NotWritable when it cannot be made, InputOutput when the disk refuses.
Result<void> writePreviewPdf(const DefinitionView &definition, const QString &path);

} // namespace Agentwright::App
