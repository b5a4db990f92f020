// SPDX-License-Identifier: MIT
#include "editor/block_mime.h"

#include <agentwright/base/file_text.h>

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static const QString kMimeType = u"application/x-agentwright-block"_s;

std::unique_ptr<QMimeData> mimeDataOfBlock(const QString &block)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(block);
    data->setData(kMimeType, block.toUtf8());
    return data;
}

bool holdsBlock(const QMimeData &data)
{
    return data.hasFormat(kMimeType);
}

QString blockFrom(const QMimeData &data)
{
    // Another program may offer this type with anything in it.
    return cleanedForDocument(QString::fromUtf8(data.data(kMimeType)));
}

} // namespace Agentwright::App
