// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/base/text_format.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/readings/reading.h>

#include <QList>
#include <QObject>
#include <QString>

namespace Agentwright::App {

class DocumentController;

/// What every tool makes of a document, computed on another thread a moment after each change. Must not outlive the
/// controller.
class ReadingsJob : public QObject
{
    Q_OBJECT
public:
    struct Item {
        const Reader *reader = nullptr;
        Reading reading;
    };

    explicit ReadingsJob(DocumentController &controller, QObject *parent = nullptr);

    /// In the order of allReaders(); empty before the first answer.
    const QList<Item> &items() const { return m_answer.items; }
    /// The description as the document gives it, which the readings belong to.
    const QString &written() const { return m_answer.written; }

Q_SIGNALS:
    void changed();

private:
    struct Request {
        DefinitionView definition;
        TextFormat format;
        QString path;
    };
    struct Answer {
        QList<Item> items;
        QString written;
    };
    static Answer readAll(const Request &request);
    void schedule();

    DocumentController &m_controller;
    Answer m_answer;
    LatestJob<Request, Answer> m_job;
};

} // namespace Agentwright::App
