// SPDX-License-Identifier: MIT
#include "preview/readings_job.h"

#include "document/document_controller.h"

namespace Agentwright::App {

static constexpr int kReadingsDebounceMs = 150;

ReadingsJob::ReadingsJob(DocumentController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_job(
          &ReadingsJob::readAll,
          [this](Answer answer) {
              m_answer = std::move(answer);
              Q_EMIT changed();
          },
          kReadingsDebounceMs)
{
    connect(&controller, &DocumentController::definitionChanged, this, &ReadingsJob::schedule);
    connect(&controller, &DocumentController::formatChanged, this, &ReadingsJob::schedule);
    connect(&controller, &DocumentController::filePathChanged, this, &ReadingsJob::schedule);
    schedule();
}

void ReadingsJob::schedule()
{
    m_job.schedule({m_controller.definition(), m_controller.format(), m_controller.filePath()});
}

ReadingsJob::Answer ReadingsJob::readAll(const Request &request)
{
    Answer answer{{}, request.definition.description()};
    const ReadingInput input(request.definition, request.format, request.path);
    for (const Reader *reader : allReaders())
        answer.items.append({reader, reader->read(input)});
    return answer;
}

} // namespace Agentwright::App
